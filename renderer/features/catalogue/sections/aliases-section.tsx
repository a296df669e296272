import { useCallback } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { useNameOf, type Version } from '../use-catalogue.ts';
import { EntryTable } from './entry-table.tsx';

/** Abbreviations and spellings as offices write them, and the award each means. */
export function AliasesSection() {
  const t = useTexts(catalogueLaw);
  const nameOf = useNameOf(todayIso(new Date()));
  const targets = useCallback(
    (one: Version<'alias'>) => one.content.targets.map(nameOf).join('; '),
    [nameOf],
  );
  const columns = useCallback(
    () =>
      [
        {
          key: 'text',
          header: t('aliasText'),
          width: 'minmax(140px, 1fr)',
          render: (one: Version<'alias'>) => one.content.text,
          sortValue: (one: Version<'alias'>) => one.content.text,
        },
        {
          key: 'targets',
          header: t('aliasMeans'),
          width: 'minmax(240px, 3fr)',
          render: targets,
          sortValue: targets,
        },
        {
          key: 'asks',
          header: t('aliasHow'),
          width: 120,
          render: (one: Version<'alias'>) =>
            one.content.targets.length > 1 || one.content.ask === true ? (
              <StateChip tone="warn">{t('aliasAsks')}</StateChip>
            ) : (
              <StateChip tone="quiet">{t('aliasSure')}</StateChip>
            ),
          sortValue: (one: Version<'alias'>) => one.content.targets.length,
        },
      ] as const,
    [t, targets],
  );
  return (
    <EntryTable
      kind="alias"
      label={t('aliasList')}
      columns={columns}
      textOf={targets}
      details={(one) => (
        <FactList
          facts={[
            { name: t('aliasMeans'), value: targets(one) },
            { name: t('note'), value: one.content.note ?? '' },
          ]}
        />
      )}
    />
  );
}
