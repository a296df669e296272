import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api, useSession } from '#renderer/api/client.ts';
import { gapWords, written } from '#renderer/features/registers/gap-words.ts';
import { RegisterBook } from '#renderer/features/registers/register-book.tsx';
import { registerColumns } from '#renderer/features/registers/register-columns.tsx';
import { useLanguage } from '#renderer/i18n/language.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { RegisterEntry } from '#shared/contract/register-records.ts';

/** The register of outgoing documents, a year at a time; gaps stand above it; it prints as the book it is. */
export function RegistersPage() {
  const t = useTexts(registers);
  const language = useLanguage();
  const navigate = useNavigate();
  const session = useSession();
  const [chosen, setChosen] = useState<number | null>(null);
  const { data, error, isPending } = useQuery(api.registers.list.queryOptions({ input: { year: null } }));
  const years = data?.years ?? [];
  const year = chosen ?? years[0] ?? new Date().getFullYear();
  const entries = useMemo(
    () =>
      (data?.entries ?? [])
        .filter((entry) => entry.year === year && entry.state === 'issued')
        .sort((a, b) => a.symbol.localeCompare(b.symbol) || a.number - b.number),
    [data, year],
  );
  const gaps = (data?.gaps ?? []).filter((gap) => gap.year === year);
  const columns = useMemo(() => registerColumns(t), [t]);
  const numbers = entries.map((entry) => entry.number);
  useShortcut('ctrl+p', () => window.print(), { label: t('print'), enabled: entries.length > 0 });
  return (
    <Page
      title={t('title')}
      facts={
        isPending
          ? t('loading')
          : entries.length === 0
            ? t('factsNone', { year })
            : t('facts', {
                year,
                count: count(entries.length, language),
                first: written(Math.min(...numbers)),
                last: written(Math.max(...numbers)),
              })
      }
      actions={
        <>
          {years.length > 0 && (
            <SelectInput
              label={t('year')}
              hideLabel
              value={String(year)}
              onChange={(event) => setChosen(Number(event.target.value))}
              options={years.map((one) => ({ value: String(one), label: `${t('year')} ${one}` }))}
            />
          )}
          <Button disabled={entries.length === 0} onClick={() => window.print()} sx={{ gap: 1 }}>
            {t('print')} <KeyHint keys="Ctrl P" />
          </Button>
        </>
      }
    >
      <RefusalAlert error={error} />
      {gaps.length > 0 && <RefusalAlert error={t('gaps', { numbers: gapWords(gaps) })} />}
      <Panel flush>
        <DataTable<RegisterEntry>
          label={t('listLabel')}
          columns={columns}
          rows={entries}
          getRowId={(entry) => entry.id}
          loading={isPending}
          onOpen={(entry) => {
            if (entry.decisionId === null) return;
            void navigate({ to: '/decisions/$id', params: { id: entry.decisionId } });
          }}
          empty={
            <EmptyState
              title={t('emptyTitle')}
              text={t('emptyText')}
              action={<Button href="#/decisions">{t('emptyAction')}</Button>}
            />
          }
        />
      </Panel>
      {entries.length > 0 && gaps.length === 0 && (
        <div>
          <StateChip tone="good">{t('noGaps')}</StateChip>
        </div>
      )}
      <RegisterBook office={session?.office ?? null} year={year} entries={entries} />
    </Page>
  );
}
