import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { awardEdit } from '#renderer/i18n/award-edit.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import type { EditedField } from '#shared/contract/award-edits.ts';

type Preview = ContractOutputs['archive']['previewEdit'];

/** What an edit would do: how many change, which stay and why, and the changes themselves. */
export function EditPreview({ preview }: { readonly preview: Preview }) {
  const t = useTexts(awardEdit);
  const language = useLanguage();
  const { changing, same, barred, barredCount, samples } = preview;
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }} aria-live="polite">
      <strong>{t('willChange', { count: count(changing, language) })}</strong>
      {same > 0 && <div>{t('same', { count: count(same, language) })}</div>}
      {barredCount > 0 && (
        <div>
          {t('barred', { count: count(barredCount, language) })}
          <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 120, overflow: 'auto' }}>
            {barred.map(({ awardId, name, why }) => (
              <li key={awardId}>{t('barLine', { name, why: t(`bar.${why}`) })}</li>
            ))}
          </Box>
        </div>
      )}
      <Typography variant="h3">
        {samples.length < changing
          ? t('samplesFirst', { shown: count(samples.length, language) })
          : t('samples')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 320, overflow: 'auto' }}>
        {samples.map(({ awardId, name, changes }) => (
          <Box component="li" key={awardId} sx={{ py: 0.5, borderBottom: '1px solid var(--sv-line)' }}>
            <strong>{name}</strong>
            <ChangeLines changes={changes} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** "Đơn vị: Sở A → Sở B", one line a field. */
export function ChangeLines({ changes }: { readonly changes: readonly EditedField[] }) {
  const t = useTexts(awardEdit);
  return changes.map(({ field, before, after }) => (
    <Box key={field} sx={{ overflowWrap: 'anywhere' }}>
      {t('changeLine', {
        field: t(`field.${field}`),
        before: before === '' ? t('empty') : before,
        after: after === '' ? t('empty') : after,
      })}
    </Box>
  ));
}
