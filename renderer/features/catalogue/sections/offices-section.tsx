import Box from '@mui/material/Box';
import { useCallback, useMemo } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { inForceOn, useVersions, type Version } from '../use-catalogue.ts';
import { EntryTable } from './entry-table.tsx';

/** Who decides and proposes, and for how many awards on the day. */
export function OfficesSection() {
  const t = useTexts(catalogueLaw);
  const { versions: awards } = useVersions('award');
  const counted = useMemo(() => countByOffice(awards), [awards]);
  const columns = useCallback(
    (day: string) =>
      [
        {
          key: 'name',
          header: t('officeName'),
          width: 'minmax(220px, 3fr)',
          render: (one: Version<'office'>) => one.content.name,
          sortValue: (one: Version<'office'>) => one.content.name,
        },
        {
          key: 'decides',
          header: t('columnDecides'),
          width: 100,
          align: 'right' as const,
          render: (one: Version<'office'>) => counted(one.key, day, 'decidedBy'),
          sortValue: (one: Version<'office'>) => counted(one.key, day, 'decidedBy'),
        },
        {
          key: 'proposes',
          header: t('columnProposes'),
          width: 90,
          align: 'right' as const,
          render: (one: Version<'office'>) => counted(one.key, day, 'proposedBy'),
          sortValue: (one: Version<'office'>) => counted(one.key, day, 'proposedBy'),
        },
        {
          key: 'cite',
          header: t('columnCite'),
          width: 140,
          render: (one: Version<'office'>) =>
            one.content.cite === null ? '' : citationText(one.content.cite),
        },
      ] as const,
    [t, counted],
  );
  return (
    <EntryTable
      kind="office"
      label={t('officeList')}
      columns={columns}
      details={(one) => (
        <FactList
          facts={[
            { name: t('columnCite'), value: one.content.cite === null ? '' : citationText(one.content.cite) },
            {
              name: t('decides'),
              value: (
                <Box>
                  {inForceOn(awards, one.validTo ?? '9999-12-31')
                    .filter(({ content }) => content.decidedBy.some(({ office }) => office === one.key))
                    .map(({ name }) => name)
                    .join('; ')}
                </Box>
              ),
            },
          ]}
        />
      )}
    />
  );
}

function countByOffice(awards: readonly Version<'award'>[]) {
  const known = new Map<string, number>();
  return (office: string, day: string, role: 'decidedBy' | 'proposedBy'): number => {
    const at = `${office} ${day} ${role}`;
    const found = known.get(at);
    if (found !== undefined) return found;
    const count = inForceOn(awards, day).filter(({ content }) =>
      content[role].some((one) => one.office === office),
    ).length;
    known.set(at, count);
    return count;
  };
}
