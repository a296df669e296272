import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { GoldenPanel } from '#renderer/features/registers/golden-panel.tsx';
import { GoldenRuleForm } from '#renderer/features/registers/golden-rule-form.tsx';
import { PrintPanel } from '#renderer/features/registers/print-panel.tsx';
import type { TabProps } from '#renderer/features/registers/tab-props.ts';
import { YearSelect } from '#renderer/features/registers/year-select.tsx';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { GoldenEntry } from '#shared/contract/register-records.ts';
import { goldenRuleOn } from '#shared/domain/golden-book.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

const NONE: readonly GoldenEntry[] = [];
type Side = { readonly what: 'line'; readonly id: string } | { readonly what: 'rule' | 'print' };

/** The golden book: every award whose certificate was printed, by its number; cancelled ones stay, marked. */
export function GoldenTab({ tabs, year, onYear }: TabProps) {
  const t = useTexts(registerBooks);
  const shared = useTexts(registers);
  const mayChoose = useMay(['clerk', 'approver']);
  const [side, setSide] = useState<Side | null>(null);
  const { data, error, isPending } = useQuery(api.registers.golden.queryOptions({ input: { year } }));
  const entries = data?.entries ?? NONE;
  const rule = goldenRuleOn(data?.rules ?? [], todayIso(new Date()));
  const line = side?.what === 'line' ? entries.find(({ awardId }) => awardId === side.id) : undefined;
  const close = () => setSide(null);
  useShortcut('ctrl+p', () => setSide({ what: 'print' }), {
    label: shared('print'),
    enabled: entries.length > 0 && side?.what !== 'print',
  });
  const columns = useMemo(
    (): readonly DataColumn<GoldenEntry>[] => [
      {
        key: 'number',
        header: t('goldenNumber'),
        width: 96,
        sortValue: (entry) => entry.number,
        render: (entry) => entry.printed,
      },
      {
        key: 'honoree',
        header: t('honoree'),
        width: 'minmax(150px, 1.2fr)',
        sortValue: (entry) => entry.honoreeName,
        render: (entry) => entry.honoreeName,
      },
      {
        key: 'unit',
        header: t('unit'),
        width: 'minmax(150px, 1.2fr)',
        render: (entry) => [entry.position, entry.unitName].filter((part) => part !== '').join(', '),
      },
      { key: 'award', header: t('award'), width: 'minmax(140px, 1fr)', render: (entry) => entry.awardName },
      {
        key: 'decision',
        header: t('decision'),
        width: 200,
        sortValue: (entry) => entry.decisionDate,
        render: (entry) => `${entry.decisionNumber} · ${fullDate(entry.decisionDate)}`,
      },
      { key: 'handedOver', header: t('handedOver'), width: 104, render: (entry) => entry.handedOver },
      {
        key: 'life',
        header: t('life'),
        width: 130,
        title: (entry) => entry.life,
        render: (entry) =>
          entry.cancelledAt !== null ? <StateChip tone="bad">{t('revoked')}</StateChip> : entry.life,
      },
    ],
    [t],
  );
  const ruleWords =
    rule === null ? t('goldenRuleNone') : t(`goldenRule_${rule.mode}`, { next: data?.next ?? '' });
  return (
    <Page
      title={shared('title')}
      facts={data && t('goldenFacts', { count: entries.length, year, rule: ruleWords })}
      actions={
        <>
          <YearSelect years={data?.years ?? []} year={year} onYear={onYear} />
          <Button disabled={entries.length === 0} onClick={() => setSide({ what: 'print' })} sx={{ gap: 1 }}>
            {shared('print')} <KeyHint keys="Ctrl P" />
          </Button>
          {mayChoose &&
            (rule === null && data !== undefined ? (
              <PrimaryButton onClick={() => setSide({ what: 'rule' })}>{t('chooseRule')}</PrimaryButton>
            ) : (
              <Button onClick={() => setSide({ what: 'rule' })}>{t('chooseRule')}</Button>
            ))}
        </>
      }
    >
      {tabs}
      <RefusalAlert error={error} />
      {(data?.gaps.length ?? 0) > 0 && (
        <RefusalAlert error={t('goldenGaps', { numbers: (data?.gaps ?? []).join(', ') })} />
      )}
      <Panel flush>
        <DataTable<GoldenEntry>
          label={t('goldenList')}
          columns={columns}
          rows={entries}
          getRowId={(entry) => entry.awardId}
          loading={isPending}
          activeId={line?.awardId ?? null}
          onOpen={({ awardId }) => setSide({ what: 'line', id: awardId })}
          empty={
            <EmptyState
              title={t('emptyGolden')}
              text={`${t('emptyGoldenText')}${rule === null ? ` ${t('chooseFirst')}` : ''}`}
            />
          }
        />
      </Panel>
      {line !== undefined && (
        <GoldenPanel key={`${line.awardId}/${line.version}`} entry={line} onClose={close} />
      )}
      {side?.what === 'rule' && <GoldenRuleForm rules={data?.rules ?? []} onClose={close} />}
      {side?.what === 'print' && <PrintPanel book="golden" year={year} onClose={close} />}
    </Page>
  );
}
