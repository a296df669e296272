import Box from '@mui/material/Box';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';

type Life = ContractOutputs['archive']['ofDecision'];

/** The documents that changed a decision, each a link where it was issued here. */
export function ChangedBy({ changes }: { readonly changes: Life['changedBy'] }) {
  const t = useTexts(awardLife);
  if (changes.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {changes.map(({ what, document, awards }) => {
        const words = t(awards > 0 ? 'changedByOne' : 'changedByWhole', {
          what: t(`what.${what}`),
          document: t('documentNamed', { number: document.number, date: fullDate(document.date) }),
          count: awards,
        });
        return (
          <li key={`${what}-${document.id ?? document.number}`}>
            {document.id === null ? words : <a href={`#/documents/${document.id}`}>{words}</a>}
          </li>
        );
      })}
    </Box>
  );
}
