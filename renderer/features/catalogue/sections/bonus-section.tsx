import Box from '@mui/material/Box';
import { useCallback, useState } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { SUBJECT_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import { BASE_SALARY_KEY } from '#shared/domain/catalogue/reference/base-salary.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { useNameOf, useVersions, type Version } from '../use-catalogue.ts';
import { BonusCalculator } from './bonus-calculator.tsx';
import { EntryTable } from './entry-table.tsx';
import { SalaryChart } from './salary-chart.tsx';

/** Money: a calculator, the base salary over time, and the coefficients with their articles. */
export function BonusSection() {
  const t = useTexts(catalogueLaw);
  const { versions: salaries } = useVersions('base_salary');
  const [table, setTable] = useState<'bonus' | 'base_salary'>('bonus');
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', '& > *': { flex: '1 1 340px' } }}>
        <BonusCalculator />
        <Panel title={t('baseSalary')}>
          <SalaryChart versions={salaries} />
        </Panel>
      </Box>
      <Box>
        <ToggleChoice
          label={t('tables')}
          value={table}
          onChoose={setTable}
          options={[
            { value: 'bonus', label: t('coefficients') },
            { value: 'base_salary', label: t('baseSalary') },
          ]}
        />
      </Box>
      {table === 'bonus' ? <Coefficients /> : <Salaries />}
    </Box>
  );
}

function Coefficients() {
  const t = useTexts(catalogueLaw);
  const nameOf = useNameOf(todayIso(new Date()));
  const coefficient = useCallback(
    (one: Version<'bonus'>) => {
      const value = String(one.content.coefficient).replace('.', ',');
      return one.content.max ? t('atMost', { value }) : value;
    },
    [t],
  );
  const columns = useCallback(
    () =>
      [
        {
          key: 'award',
          header: t('calcAward'),
          width: 'minmax(220px, 3fr)',
          render: (one: Version<'bonus'>) => nameOf(one.content.award),
          sortValue: (one: Version<'bonus'>) => nameOf(one.content.award),
        },
        {
          key: 'subject',
          header: t('calcSubject'),
          width: 110,
          render: (one: Version<'bonus'>) => SUBJECT_WORDS[one.content.subject],
          sortValue: (one: Version<'bonus'>) => SUBJECT_WORDS[one.content.subject],
        },
        {
          key: 'coefficient',
          header: t('coefficient'),
          width: 100,
          align: 'right' as const,
          render: coefficient,
          sortValue: (one: Version<'bonus'>) => one.content.coefficient,
        },
        {
          key: 'cite',
          header: t('columnCite'),
          width: 'minmax(150px, 1.4fr)',
          // The kind of document is the same in every row; the article is what one looks for.
          render: (one: Version<'bonus'>) => one.content.cite.replace(/\/NĐ-CP/gu, ''),
        },
      ] as const,
    [t, nameOf, coefficient],
  );
  return (
    <EntryTable
      kind="bonus"
      label={t('coefficients')}
      columns={columns}
      details={(one) => (
        <FactList
          facts={[
            { name: t('coefficient'), value: coefficient(one) },
            { name: t('calcSubject'), value: SUBJECT_WORDS[one.content.subject] },
            { name: t('columnCite'), value: one.content.cite },
          ]}
        />
      )}
    />
  );
}

function Salaries() {
  const t = useTexts(catalogueLaw);
  const columns = useCallback(
    () =>
      [
        {
          key: 'vnd',
          header: t('vnd'),
          width: 170,
          align: 'right' as const,
          render: (one: Version<'base_salary'>) => formatInteger(one.content.vnd),
          sortValue: (one: Version<'base_salary'>) => one.content.vnd,
        },
        {
          key: 'cite',
          header: t('columnCite'),
          width: 'minmax(200px, 2fr)',
          render: (one: Version<'base_salary'>) => one.content.cite,
        },
      ] as const,
    [t],
  );
  return (
    <EntryTable
      kind="base_salary"
      label={t('baseSalary')}
      columns={columns}
      allVersions
      newKey={BASE_SALARY_KEY}
      details={(one) => (
        <FactList
          facts={[
            { name: t('vnd'), value: formatInteger(one.content.vnd) },
            { name: t('columnCite'), value: one.content.cite },
          ]}
        />
      )}
    />
  );
}
