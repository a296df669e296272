import { useCallback } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { type Say, useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import type { Version } from '../use-catalogue.ts';
import { EntryTable } from './entry-table.tsx';

function termOf(t: Say<keyof (typeof catalogueLaw)['vi']>, { content }: Version<'retention'>): string {
  if (content.permanent) return t('permanent');
  return content.years === null ? t('untilVoid') : t('years', { count: content.years });
}

/** How long dossiers are kept. */
export function RetentionSection() {
  const t = useTexts(catalogueLaw);
  const columns = useCallback(
    () =>
      [
        {
          key: 'what',
          header: t('retentionWhat'),
          width: 'minmax(260px, 3fr)',
          render: (one: Version<'retention'>) => one.content.what,
        },
        {
          key: 'term',
          header: t('retentionTerm'),
          width: 130,
          render: (one: Version<'retention'>) => termOf(t, one),
          sortValue: (one: Version<'retention'>) => one.content.years ?? 999,
        },
        {
          key: 'cite',
          header: t('columnCite'),
          width: 'minmax(130px, 1fr)',
          render: (one: Version<'retention'>) => one.content.cite,
        },
      ] as const,
    [t],
  );
  return (
    <EntryTable
      kind="retention"
      label={t('retentionList')}
      columns={columns}
      details={(one) => (
        <FactList
          facts={[
            { name: t('retentionTerm'), value: termOf(t, one) },
            { name: t('columnCite'), value: one.content.cite },
          ]}
        />
      )}
    />
  );
}
