import type { registers } from '#renderer/i18n/registers.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { DataColumn } from '#renderer/ui/data-table.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Day } from '#renderer/ui/moment.tsx';
import type { RegisterEntry } from '#shared/contract/register-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** Columns of the register on the screen. */
export function registerColumns(t: Say<TextKey<typeof registers>>): readonly DataColumn<RegisterEntry>[] {
  return [
    {
      key: 'number',
      header: t('number'),
      width: 124,
      sortValue: (entry) => entry.number,
      render: (entry) => printNumber(entry.number, entry.symbol),
    },
    {
      key: 'date',
      header: t('date'),
      width: 72,
      sortValue: (entry) => entry.date,
      title: (entry) => fullDate(entry.date ?? ''),
      render: (entry) => (entry.date === null ? null : <Day iso={entry.date} />),
    },
    {
      key: 'title',
      header: t('subject'),
      width: 'minmax(200px, 2.4fr)',
      sortValue: (entry) => entry.title,
      render: (entry) => entry.title,
    },
    {
      key: 'signer',
      header: t('signer'),
      width: 'minmax(100px, 150px)',
      sortValue: (entry) => entry.signer,
      render: (entry) => entry.signer,
    },
    {
      key: 'recipients',
      header: t('recipients'),
      width: 'minmax(120px, 1.4fr)',
      render: (entry) => entry.recipients,
    },
    { key: 'archiveUnit', header: t('archiveUnit'), width: 92, render: (entry) => entry.archiveUnit },
    {
      key: 'copies',
      header: t('copies'),
      width: 78,
      align: 'right',
      sortValue: (entry) => entry.copies,
      render: (entry) => entry.copies ?? '',
    },
  ];
}
