import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { groupChecks } from '#renderer/document-editor/check-groups.ts';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { FormCheck } from '#shared/contract/decisions.ts';

const LOOK = {
  failed: { mark: '✗', color: 'var(--sv-bad-ink)', word: 'checkFailed' },
  advice: { mark: '!', color: 'var(--sv-warn-ink)', word: 'checkAdvice' },
  passed: { mark: '✓', color: 'var(--sv-good-ink)', word: 'checkPassed' },
} as const;

/** Checks of form: what blocks the signing first, then advice, then, on demand, what passed. */
export function CheckList({
  checks,
  summary = true,
}: {
  readonly checks: readonly FormCheck[];
  /** The counts in a line above; not where they are said already. */
  readonly summary?: boolean;
}) {
  const t = useTexts(documentEditor);
  const [all, setAll] = useState(false);
  const passedId = useId();
  const { failed, advice, passed } = groupChecks(checks);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {summary && (
        <Box role="status" sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
          {failed.length > 0 && (
            <StateChip tone="bad">{t('checksFailed', { count: failed.length })}</StateChip>
          )}
          {advice.length > 0 && (
            <StateChip tone="warn">{t('checksAdvice', { count: advice.length })}</StateChip>
          )}
          <StateChip tone="good">{t('checksPassed', { count: passed.length })}</StateChip>
        </Box>
      )}
      <Checks checks={failed} look="failed" />
      <Checks checks={advice} look="advice" />
      {passed.length > 0 && (
        <Button
          variant="text"
          size="small"
          aria-expanded={all}
          aria-controls={passedId}
          onClick={() => setAll(!all)}
          sx={{ justifySelf: 'start', px: 0.5 }}
        >
          {all ? t('hidePassed') : t('showPassed', { count: passed.length })}
        </Button>
      )}
      <Box id={passedId} hidden={!all}>
        {all && <Checks checks={passed} look="passed" />}
      </Box>
    </Box>
  );
}

function Checks({
  checks,
  look,
}: {
  readonly checks: readonly FormCheck[];
  readonly look: keyof typeof LOOK;
}) {
  const t = useTexts(documentEditor);
  const language = useLanguage();
  const { mark, color, word } = LOOK[look];
  if (checks.length === 0) return null;
  return (
    <Box component="ul" aria-label={t(word)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {checks.map((check) => (
        <Box
          component="li"
          key={check.rule}
          sx={{
            display: 'grid',
            gridTemplateColumns: '18px minmax(0, 1fr)',
            gap: 0.5,
            py: 0.75,
            borderBottom: '1px solid var(--sv-line)',
          }}
        >
          <Box component="span" aria-hidden sx={{ color, fontWeight: 700 }}>
            {mark}
          </Box>
          <span>{check.message[language]}</span>
        </Box>
      ))}
    </Box>
  );
}
