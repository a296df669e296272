import { StandingChip } from '#renderer/award-life/chips.tsx';
import type { decisions } from '#renderer/i18n/decisions.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { DataColumn } from '#renderer/ui/data-table.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Day } from '#renderer/ui/moment.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { DecisionRow } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** Columns of the list of decisions. */
export function decisionColumns(t: Say<TextKey<typeof decisions>>): readonly DataColumn<DecisionRow>[] {
  return [
    {
      key: 'state',
      header: t('state'),
      width: 156,
      sortValue: (row) => row.state,
      title: (row) => t(row.state),
      render: (row) =>
        row.standing === 'in-force' ? (
          <StateChip tone={row.state === 'issued' ? 'good' : 'warn'}>{t(row.state)}</StateChip>
        ) : (
          <StandingChip standing={row.standing} />
        ),
    },
    {
      key: 'number',
      header: t('number'),
      width: 124,
      sortValue: (row) => row.number,
      title: (row) => (row.number === null ? row.symbol : printNumber(row.number, row.symbol)),
      render: (row) => (row.number === null ? `…/${row.symbol}` : printNumber(row.number, row.symbol)),
    },
    {
      key: 'title',
      header: t('about'),
      width: 'minmax(180px, 2fr)',
      sortValue: (row) => row.title,
      render: (row) => row.title,
    },
    {
      key: 'unit',
      header: t('unit'),
      width: 'minmax(120px, 1fr)',
      sortValue: (row) => row.unitName,
      render: (row) => row.unitName,
    },
    {
      key: 'date',
      header: t('date'),
      width: 124,
      sortValue: (row) => row.issuedOn,
      title: (row) => (row.issuedOn === null ? '' : fullDate(row.issuedOn)),
      render: (row) => <Day iso={row.issuedOn} withYear />,
    },
    {
      key: 'signer',
      header: t('signer'),
      width: 'minmax(110px, 160px)',
      sortValue: (row) => row.signerName,
      render: (row) => row.signerName,
    },
    {
      key: 'recipients',
      header: t('recipients'),
      width: 96,
      align: 'right',
      sortValue: (row) => row.recipients,
      render: (row) => row.recipients,
    },
  ];
}
