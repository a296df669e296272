import Box from '@mui/material/Box';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { inForceOn, useVersions } from '../use-catalogue.ts';
import { Cite } from './route-card.tsx';

/** The papers of an award's dossier on a day, each with its place in the law. */
export function AwardPapers({ setKey, day }: { setKey: string | null; day: string }) {
  const t = useTexts(catalogueLaw);
  const { versions } = useVersions('dossier_set');
  const set = inForceOn(versions, day).find(({ key }) => key === setKey);
  if (set === undefined) return <Box sx={{ color: 'text.secondary' }}>{t('noPapers')}</Box>;
  const { papers, copies, electronicCopy } = set.content;
  return (
    <Box>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {papers.map(({ id, name, cite, when }) => (
          <li key={id}>
            {name} <Cite cite={cite} />
            {when !== undefined && <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>{when}</Box>}
          </li>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
        {copies === null ? t('copiesByProvince') : t('copies', { count: copies })}
        {electronicCopy && ` · ${t('electronicCopy')}`}
      </Box>
    </Box>
  );
}
