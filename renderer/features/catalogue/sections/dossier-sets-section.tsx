import Box from '@mui/material/Box';
import { useCallback } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { Cite } from '../awards/route-card.tsx';
import type { Version } from '../use-catalogue.ts';
import { EntryTable } from './entry-table.tsx';

/** Which papers a dossier needs, set by set. */
export function DossierSetsSection() {
  const t = useTexts(catalogueLaw);
  const columns = useCallback(
    () =>
      [
        {
          key: 'name',
          header: t('setName'),
          width: 'minmax(220px, 2fr)',
          render: (one: Version<'dossier_set'>) => one.content.name,
          sortValue: (one: Version<'dossier_set'>) => one.content.name,
        },
        {
          key: 'papers',
          header: t('setPapers'),
          width: 90,
          align: 'right' as const,
          render: (one: Version<'dossier_set'>) => one.content.papers.length,
        },
        {
          key: 'copies',
          header: t('setCopies'),
          width: 140,
          render: (one: Version<'dossier_set'>) =>
            one.content.copies === null ? t('byProvince') : t('copies', { count: one.content.copies }),
        },
        {
          key: 'cite',
          header: t('columnCite'),
          width: 140,
          render: (one: Version<'dossier_set'>) =>
            one.content.cite === null ? '' : citationText(one.content.cite),
        },
      ] as const,
    [t],
  );
  return (
    <EntryTable
      kind="dossier_set"
      label={t('setList')}
      columns={columns}
      details={(one) => (
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {one.content.papers.map(({ id, name, cite, when }) => (
            <li key={id}>
              {name} <Cite cite={cite} />
              {when !== undefined && <Box sx={{ color: 'text.secondary' }}>{when}</Box>}
            </li>
          ))}
        </Box>
      )}
    />
  );
}
