import { useCallback } from 'react';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { parameterText } from '../edit/read-parameter.ts';
import type { Version } from '../use-catalogue.ts';
import { EntryTable } from './entry-table.tsx';

/** What the law leaves to the province or the office: empty until somebody enters it with its source. */
export function ParametersSection() {
  const t = useTexts(catalogueLaw);
  const f = useTexts(catalogueFields);
  const shownValue = useCallback(
    (one: Version<'parameter'>) =>
      one.content.value === null ? (
        <StateChip tone="warn">{t('notEntered')}</StateChip>
      ) : (
        parameterText(one.content.value, { yes: f('yes'), no: f('no') })
      ),
    [t, f],
  );
  const columns = useCallback(
    () =>
      [
        {
          key: 'name',
          header: t('parameterName'),
          width: 'minmax(230px, 2.5fr)',
          render: (one: Version<'parameter'>) => one.content.name,
          sortValue: (one: Version<'parameter'>) => one.content.name,
        },
        {
          key: 'value',
          header: t('parameterValue'),
          width: 'minmax(104px, 0.8fr)',
          render: shownValue,
          sortValue: (one: Version<'parameter'>) => (one.content.value === null ? 0 : 1),
        },
        {
          key: 'setBy',
          header: t('parameterSetBy'),
          width: 'minmax(118px, 1fr)',
          title: (one: Version<'parameter'>) => one.content.setBy,
          render: (one: Version<'parameter'>) => one.content.setBy,
        },
        {
          key: 'cite',
          header: t('columnCite'),
          width: 136,
          render: (one: Version<'parameter'>) =>
            one.content.cite === null ? '' : citationText(one.content.cite),
        },
      ] as const,
    [t, shownValue],
  );
  return (
    <EntryTable
      kind="parameter"
      label={t('parameterList')}
      columns={columns}
      details={(one) => (
        <FactList
          facts={[
            { name: t('parameterValue'), value: shownValue(one) },
            { name: t('parameterSetBy'), value: one.content.setBy },
            { name: t('columnCite'), value: one.content.cite === null ? '' : citationText(one.content.cite) },
          ]}
        />
      )}
    />
  );
}
