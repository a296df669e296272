import GlobalStyles from '@mui/material/GlobalStyles';
import { createPortal } from 'react-dom';
import { written } from '#renderer/features/registers/gap-words.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { OfficeProfile } from '#shared/contract/accounts.ts';
import type { RegisterEntry } from '#shared/contract/register-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** On paper the window gives way to the book: A4 landscape, head repeated on every page, no row broken. */
const PRINT_STYLES = {
  '.register-book': { display: 'none' },
  '@media print': {
    '@page': { size: 'A4 landscape', margin: '15mm' },
    'html, body': { height: 'auto', background: '#fff' },
    'body > *:not(.register-book)': { display: 'none !important' },
    '.register-book': {
      display: 'block',
      color: '#000',
      fontFamily: "'Times New Roman', Tinos, serif",
      fontSize: '11pt',
      lineHeight: 1.25,
    },
    '.register-book header': { textAlign: 'center', marginBottom: '6mm' },
    '.register-book header p': { margin: 0 },
    '.register-book header .title': { fontSize: '15pt', fontWeight: 700, margin: '4mm 0 2mm' },
    '.register-book table': { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
    '.register-book th, .register-book td': {
      border: '0.5pt solid #000',
      padding: '1mm 1.5mm',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '.register-book th': { textAlign: 'center', fontWeight: 700 },
    '.register-book tr': { breakInside: 'avoid' },
    '.register-book .centre': { textAlign: 'center' },
  },
} as const;

/** Share of the width of each column in per cent. */
const WIDTHS = ['10%', '9%', '26%', '10%', '14%', '8%', '6%', '6%', '5%', '6%'] as const;

interface RegisterBookProps {
  readonly office: OfficeProfile | null;
  readonly year: number;
  /** In the order of their numbers. */
  readonly entries: readonly RegisterEntry[];
}

/** The book as it prints: the ten columns of NĐ 30/2020/NĐ-CP, Phụ lục IV, mục VI. */
export function RegisterBook({ office, year, entries }: RegisterBookProps) {
  const t = useTexts(registers);
  const dates = entries.map((entry) => entry.date ?? '').sort();
  const numbers = entries.map((entry) => entry.number);
  const heads = [
    t('column.symbol'),
    t('column.date'),
    t('column.subject'),
    t('column.signer'),
    t('column.recipients'),
    t('column.keeper'),
    t('column.copies'),
    t('column.sent'),
    t('column.receipt'),
    t('column.note'),
  ];
  if (entries.length === 0) return null;
  return createPortal(
    <div className="register-book" lang="vi">
      <GlobalStyles styles={PRINT_STYLES} />
      <header>
        {office?.parent && <p>{office.parent.toLocaleUpperCase('vi')}</p>}
        <p>
          <strong>{(office?.name ?? '').toLocaleUpperCase('vi')}</strong>
        </p>
        <p className="title">{t('bookTitle')}</p>
        <p>{t('bookYear', { year })}</p>
        <p>{t('bookDates', { from: fullDate(dates[0] ?? ''), to: fullDate(dates.at(-1) ?? '') })}</p>
        <p>{t('bookNumbers', { from: written(Math.min(...numbers)), to: written(Math.max(...numbers)) })}</p>
      </header>
      <table>
        <colgroup>
          {WIDTHS.map((width, index) => (
            <col key={heads[index]} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="centre">{printNumber(entry.number, entry.symbol)}</td>
              <td className="centre">{fullDate(entry.date ?? '')}</td>
              <td>{entry.title}</td>
              <td>{entry.signer}</td>
              <td>{entry.recipients}</td>
              <td>{entry.archiveUnit}</td>
              <td className="centre">{entry.copies ?? ''}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
