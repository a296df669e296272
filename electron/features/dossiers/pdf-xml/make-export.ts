import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import type { Database } from '#electron/store/database.ts';
import { retentionWords } from '#shared/domain/dossiers/retention.ts';
import { composeFileExport } from '#shared/official-document/compose-file-export.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import type { ExchangeDossier, ExchangeItem } from '../bag/exchange-record.ts';
import { dossierToXml } from '../bag/exchange-record.ts';
import { writeXml } from '../bag/xml-text.ts';
import type { BesideReason, PaperFinding } from './pdf-xml-job.ts';
import { printDocument, printOwnDecision } from './printed-papers.ts';
import { lookAside, type VaultPlace, writeAside } from './run-pdf-xml.ts';

export interface ExportOrder {
  readonly record: ExchangeDossier;
  readonly office: { readonly name: string; readonly parent: string };
  readonly madeBy: string;
  readonly day: string;
  readonly now: Date;
}

const REASONS: Record<BesideReason, string> = {
  encrypted: 'PDF có mật khẩu',
  damaged: 'tệp hỏng',
  lost: 'tệp gốc đã mất, không xuất được',
  large: 'tệp quá lớn',
  format: 'không chuyển được sang PDF',
};

/** Documents in time order: by their day, undated ones last, those of one day as they lie in the file. */
export function inTimeOrder(items: readonly ExchangeItem[]): ExchangeItem[] {
  const key = ({ issuedOn, ordinal }: ExchangeItem) =>
    `${issuedOn ?? '9999-99-99'} ${String(ordinal).padStart(6, '0')}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface Placed {
  readonly item: ExchangeItem;
  readonly finding: PaperFinding | null;
  /** From 0 among the pages of documents; null where there are none. */
  readonly firstPage: number | null;
}

const pagesOf = (finding: PaperFinding | null): number =>
  finding !== null && 'pages' in finding ? finding.pages : 0;

/** Whether the file itself goes into the zip. */
const goesBeside = (finding: PaperFinding | null): boolean =>
  finding !== null && ('pages' in finding ? finding.signed : finding.reason !== 'lost');

const besidePath = (item: ExchangeItem): string =>
  `kem-theo/${(item.file?.path ?? '').slice((item.file?.path ?? '').lastIndexOf('/') + 1)}`;

function noteOf({ item, finding }: Placed): string {
  if (finding === null) return item.notes === '' ? 'Chưa số hóa' : item.notes;
  return goesBeside(finding) ? 'Kèm theo' : 'reason' in finding ? 'Không xuất được' : item.notes;
}

/** What is told of a paper under the index; null of one whose pages say everything. */
function besideLine({ item, finding }: Placed, index: number): string | null {
  if (finding === null) return null;
  const file = goesBeside(finding) ? `; tệp ${besidePath(item)}` : '';
  if ('reason' in finding) return `Số thứ tự ${index + 1}: ${REASONS[finding.reason]}${file}.`;
  return finding.signed ? `Số thứ tự ${index + 1}: bản gốc có chữ ký số${file}.` : null;
}

function composeFront(
  { record, office, madeBy, day }: ExportOrder,
  placed: readonly Placed[],
  before: number,
) {
  const dates = `${formatDate(record.startDate)} – ${formatDate(record.endDate)}`;
  const document = composeFileExport({
    office: office.name,
    parent: office.parent,
    date: day,
    notation: record.notation,
    year: record.catalogYear,
    title: record.title,
    facts: [
      `Số, ký hiệu hồ sơ: ${record.notation}`,
      ...(record.organId === '' ? [] : [`Mã cơ quan: ${record.organId}`]),
      `Thời gian: ${dates}`,
      `Thời hạn bảo quản: ${retentionWords(record.retentionYears)}`,
      `Người lập hồ sơ: ${record.maker}`,
      `Số văn bản, tài liệu: ${placed.length}`,
      `Kết xuất ngày ${formatDate(day)}, người kết xuất: ${madeBy}`,
    ],
    rows: placed.map((one) => ({
      symbol: [one.item.codeNumber, one.item.codeNotation].filter(Boolean).join('/'),
      date: one.item.issuedOn,
      title: [one.item.typeName, one.item.subject || one.item.title].filter(Boolean).join(' '),
      author: one.item.issuer,
      sheet: one.firstPage === null ? '' : String(before + one.firstPage + 1),
      note: noteOf(one),
    })),
    beside: placed.map(besideLine).filter((line) => line !== null),
  });
  if (document === null) throw new Error('the index cannot be composed');
  return document;
}

/** Prints cover and index; the index names pages, whose numbers begin after its own. */
async function printFront(print: PrintPdf, order: ExportOrder, placed: readonly Placed[]) {
  let before = 2;
  for (let round = 0; ; round += 1) {
    const front = await printDocument(print, composeFront(order, placed, before));
    const pages = (await PDFDocument.load(front, { updateMetadata: false })).getPageCount();
    if (pages === before || round === 3) return { front, before: pages };
    before = pages;
  }
}

/** Looks through the documents, prints cover and index, and gives the zip in pieces. `report`: twice a document. */
export async function* makeExport(
  db: Database,
  place: VaultPlace,
  order: ExportOrder,
  print: PrintPdf,
  report: (done: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const items = inTimeOrder(order.record.items);
  const own = await printOwnDecision(db, order.record.id, print, order.now);
  const withFile = items.flatMap((item) =>
    item.file === null
      ? []
      : [
          {
            item,
            paper: {
              title: [item.issuedOn === null ? '' : formatDate(item.issuedOn), item.subject || item.title]
                .filter(Boolean)
                .join(' · '),
              sha256: item.file.sha256,
              size: item.file.size,
              printed: own?.paperId === item.id ? own.pdf : null,
            },
          },
        ],
  );
  const papers = withFile.map(({ paper }) => paper);
  const found = papers.length === 0 ? [] : await lookAside(place, { task: 'look', papers }, report);
  const findings = new Map(withFile.map(({ item }, index) => [item.id, found[index] ?? null]));
  let page = 0;
  const placed = items.map((item): Placed => {
    const finding = findings.get(item.id) ?? null;
    const pages = pagesOf(finding);
    page += pages;
    return { item, finding, firstPage: pages === 0 ? null : page - pages };
  });
  const { front, before } = await printFront(print, order, placed);
  const described = placed.map(({ item, finding, firstPage }) => ({
    ...item,
    pages: item.pages ?? (pagesOf(finding) || null),
    file:
      item.file === null
        ? null
        : {
            ...item.file,
            path:
              firstPage === null
                ? goesBeside(finding)
                  ? besidePath(item)
                  : ''
                : `ho-so.pdf#page=${before + firstPage + 1}`,
          },
  }));
  const merged = withFile.filter(({ item }) => pagesOf(findings.get(item.id) ?? null) > 0);
  yield* writeAside(
    place,
    {
      task: 'write',
      title: `Hồ sơ ${order.record.notation}: ${order.record.title}`,
      at: order.now,
      front,
      xml: writeXml(dossierToXml({ ...order.record, items: described })),
      papers: merged.map(({ paper }) => paper),
      beside: placed.flatMap(({ item, finding }) =>
        item.file !== null && goesBeside(finding)
          ? [{ path: besidePath(item), sha256: item.file.sha256 }]
          : [],
      ),
    },
    (done) => report(papers.length + done),
  );
}
