import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { api } from '#renderer/api/client.ts';
import { basisStatus, missingBases } from '#renderer/features/decisions/basis-status.ts';
import type { DecisionEditor } from '#renderer/features/decisions/use-decision-editor.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { todayIso } from '#shared/vietnamese/dates.ts';

/** Legal bases in their order; each is text of its own, the catalogue offers those in force today. */
export function BasesField({ editor }: { readonly editor: DecisionEditor }) {
  const t = useTexts(decisions);
  const { control, register } = editor.form;
  const { fields, append, remove, move } = useFieldArray({ control, name: 'bases' });
  const texts = useWatch({ control, name: 'bases' }).map((basis) => basis.text);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const today = todayIso(new Date());
  const { data: inForce } = useQuery(api.catalogue.legalBases.queryOptions({ input: { on: today } }));
  const missing = missingBases(texts, inForce ?? []);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 0.75 }}>
      <Box
        component="legend"
        sx={{ p: 0, mb: '3px', fontSize: '0.8rem', fontWeight: 500, color: 'text.secondary' }}
      >
        {t('bases', { count: fields.length })}
      </Box>
      {fields.map((field, index) => {
        const place = { index: index + 1 };
        const status = inForce === undefined ? 'in-force' : basisStatus(texts[index] ?? '', inForce);
        return (
          <Box key={field.id}>
            <Multiline label={t('basis', place)} hideLabel rows={2} {...register(`bases.${index}.text`)} />
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 26 }}>
              {status === 'review' && (
                <StateChip tone="warn" title={t('basisReviewHint')}>
                  {t('basisReview')}
                </StateChip>
              )}
              {status === 'unknown' && <StateChip tone="quiet">{t('basisUnknown')}</StateChip>}
              <Box sx={{ flex: 1 }} />
              <IconButton
                size="small"
                aria-label={t('basisUp', place)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <Arrow>↑</Arrow>
              </IconButton>
              <IconButton
                size="small"
                aria-label={t('basisDown', place)}
                disabled={index === fields.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <Arrow>↓</Arrow>
              </IconButton>
              <IconButton size="small" aria-label={t('basisRemove', place)} onClick={() => remove(index)}>
                <CloseIcon />
              </IconButton>
            </Box>
          </Box>
        );
      })}
      {editor.problems.bases && (
        <Box role="alert" sx={{ fontSize: '0.78rem', color: 'error.main' }}>
          {editor.problems.bases}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button
          size="small"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {t('basisFromCatalogue')}
        </Button>
        <Button size="small" variant="text" onClick={() => append({ text: '' })}>
          {t('basisAdd')}
        </Button>
      </Box>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled dense>
          {missing.length === 0 ? t('basisNoneLeft') : t('basisCatalogue', { date: fullDate(today) })}
        </MenuItem>
        {missing.map((basis) => (
          <MenuItem
            key={basis.id}
            onClick={() => {
              append({ text: basis.text });
              setAnchor(null);
            }}
            sx={{ whiteSpace: 'normal', maxWidth: 560, gap: 1 }}
          >
            <span>{basis.text}</span>
            {basis.reviewNeeded && (
              <Box component="span" sx={{ flex: 'none' }}>
                <StateChip tone="warn">{t('basisReview')}</StateChip>
              </Box>
            )}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}

function Arrow({ children }: { readonly children: string }) {
  return (
    <Box component="span" aria-hidden sx={{ width: 18, fontSize: 15, lineHeight: '18px' }}>
      {children}
    </Box>
  );
}
