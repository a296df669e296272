import type { documents } from '#renderer/i18n/documents.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { DataColumn } from '#renderer/ui/data-table.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Day, Moment } from '#renderer/ui/moment.tsx';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { DocumentRow, DocumentState } from '#shared/contract/documents.ts';
import { printNumber } from '#shared/domain/numbering.ts';

export const STATE_TONE = { draft: 'warn', issued: 'good', recalled: 'bad' } as const satisfies Record<
  DocumentState,
  Tone
>;

/** Columns of the list of documents; `nameOf` says the kind. */
export function documentColumns(
  t: Say<TextKey<typeof documents>>,
  nameOf: (kind: string) => string,
): readonly DataColumn<DocumentRow>[] {
  return [
    {
      key: 'state',
      header: t('state'),
      width: 118,
      sortValue: (row) => row.state,
      title: (row) => t(`state_${row.state}`),
      render: (row) => <StateChip tone={STATE_TONE[row.state]}>{t(`state_${row.state}`)}</StateChip>,
    },
    {
      key: 'number',
      header: t('number'),
      width: 118,
      sortValue: (row) => row.number,
      title: (row) => (row.number === null ? row.symbol : printNumber(row.number, row.symbol)),
      render: (row) => {
        if (row.symbol === '') return '–';
        return row.number === null ? `…/${row.symbol}` : printNumber(row.number, row.symbol);
      },
    },
    {
      key: 'kind',
      header: t('kind'),
      width: 'minmax(130px, 1fr)',
      sortValue: (row) => nameOf(row.kind),
      render: (row) => nameOf(row.kind),
    },
    {
      key: 'title',
      header: t('subject'),
      width: 'minmax(180px, 2fr)',
      sortValue: (row) => row.title,
      render: (row) => row.title,
    },
    {
      key: 'source',
      header: t('source'),
      width: 'minmax(110px, 1fr)',
      sortValue: (row) => row.sourceTitle,
      render: (row) => row.sourceTitle,
    },
    {
      key: 'date',
      header: t('issuedOn'),
      width: 104,
      sortValue: (row) => row.issuedOn,
      title: (row) => (row.issuedOn === null ? '' : fullDate(row.issuedOn)),
      render: (row) => <Day iso={row.issuedOn} withYear />,
    },
    {
      key: 'updated',
      header: t('updated'),
      width: 104,
      sortValue: (row) => row.updatedAt,
      render: (row) => <Moment at={row.updatedAt} />,
    },
  ];
}
