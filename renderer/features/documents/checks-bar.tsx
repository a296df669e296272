import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useId, useState } from 'react';
import { groupChecks } from '#renderer/document-editor/check-groups.ts';
import { CheckList } from '#renderer/document-editor/check-list.tsx';
import { documents } from '#renderer/i18n/documents.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { FormCheck } from '#shared/contract/decisions.ts';
import { focusPath } from './form/form-context.tsx';

/** A field that is not right yet, by its path and in words. */
export interface MissingField {
  readonly path: string;
  readonly label: string;
  readonly message: string;
}

interface ChecksBarProps {
  readonly checks: readonly FormCheck[];
  readonly missing: readonly MissingField[];
  /** The check of the exported file, under the checks of the data. */
  readonly file: ReactNode;
}

/** Missing fields named at most; the rest follows as these are filled in. */
const NAMED = 12;

/** What still stands between the draft and its signature: in a line, on demand in full. */
export function ChecksBar({ checks, missing, file }: ChecksBarProps) {
  const t = useTexts(documents);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { failed, advice } = groupChecks(checks);
  return (
    <Box sx={{ borderBottom: '1px solid var(--sv-line)', mx: '-14px', px: '14px', pb: 0.75 }}>
      <Box role="status" sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
        {missing.length > 0 && (
          <StateChip tone="warn">{t('missingFields', { count: missing.length })}</StateChip>
        )}
        {failed.length > 0 && <StateChip tone="bad">{t('checksFailed', { count: failed.length })}</StateChip>}
        {advice.length > 0 && (
          <StateChip tone="warn">{t('checksAdvice', { count: advice.length })}</StateChip>
        )}
        {missing.length + failed.length === 0 && <StateChip tone="good">{t('readyToSign')}</StateChip>}
        <Button
          variant="text"
          size="small"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
          sx={{ ml: 'auto', px: 0.5, minHeight: 26 }}
        >
          {t(open ? 'hideChecks' : 'showChecks')}
        </Button>
      </Box>
      <Box id={listId} hidden={!open} sx={{ pt: 0.75, maxHeight: 220, overflow: 'auto' }}>
        {open && (
          <>
            <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5 }}>
              {missing.slice(0, NAMED).map(({ path, label, message }) => (
                <li key={path}>
                  <Button
                    variant="text"
                    size="small"
                    onClick={() => focusPath(path)}
                    sx={{ p: 0, minHeight: 0, minWidth: 0, textDecoration: 'underline' }}
                  >
                    {label}
                  </Button>
                  {`: ${message}`}
                </li>
              ))}
              {missing.length > NAMED && <li>{t('moreMissing', { count: missing.length - NAMED })}</li>}
            </Box>
            <CheckList checks={checks} summary={false} />
            {file}
          </>
        )}
      </Box>
    </Box>
  );
}
