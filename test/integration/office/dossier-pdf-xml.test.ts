/** An archive file as PDF and XML in time order, and what happens to papers that are no whole PDF. */
import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXml } from '#electron/features/dossiers/bag/xml-text.ts';
import { readZipEntries, unpackEntry } from '#electron/lists/zip-archive.ts';
import { RESULTS_PATH } from '#shared/contract/archive-exports.ts';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import { childOf, childrenOf, textOf } from '#shared/domain/dossiers/xml-node.ts';
import { addDocument, openDossier } from '#test/support/dossier-story.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { smallPdf } from '#test/support/small-pdf.ts';

let fixture: OfficeFixture;
let printed: string[];
let files: Map<string, Buffer>;
let dossierId: string;

/** A page of white for every section, and what was to be printed. */
const print = async (html: string) => {
  printed.push(html);
  const pdf = await PDFDocument.create();
  for (const _ of html.matchAll(/<section/gu)) pdf.addPage([595, 842]);
  return pdf.save();
};

const PNG_OF_ONE_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function protectedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' });
  return pdf.save();
}

beforeAll(async () => {
  printed = [];
  fixture = await makeOffice({ ports: { printPdf: print } });
  const { id } = await openDossier(fixture, { title: 'Hồ sơ “kết xuất” & <thử>' });
  dossierId = id;
  const whole = smallPdf([['Biên bản họp xét khen thưởng'], ['Trang hai của biên bản']]);
  const add = (title: string, issuedOn: string | null, bytes: Uint8Array, fileName = 'a.pdf') =>
    addDocument(fixture, id, new Uint8Array(bytes), { title, issuedOn, fileName });
  await add('Quyết định', '2014-11-20', smallPdf([['Quyết định tặng Bằng khen']]));
  await add('Biên bản', '2014-05-06', whole);
  await add('Tờ trình', '2014-02-03', smallPdf([['Tờ trình đề nghị khen thưởng']]));
  await add('Không ngày', null, smallPdf([['Danh sách không ghi ngày']]));
  await add('Ảnh', '2014-06-01', PNG_OF_ONE_DOT, 'anh.png');
  await add('Có mật khẩu', '2014-07-01', await protectedPdf(), 'khoa.pdf');
  await add('Đứt đoạn', '2014-08-01', whole.subarray(0, whole.length - 300), 'dut.pdf');
  await add('Bảng tính', '2014-09-01', Buffer.from('a,b\n1,2\n'), 'bang.csv');
  const { id: resultId } = await fixture
    .as('archivist')
    .dossiers.preparePdfXml({ id: randomUUID(), dossierId });
  const answer = await fixture.office.fetch(
    new Request(`http://127.0.0.1${RESULTS_PATH}/${resultId}`, {
      headers: { [SESSION_HEADER]: fixture.tokenOf('archivist') },
    }),
  );
  expect(answer.status).toBe(200);
  const zip = Buffer.from(await answer.arrayBuffer());
  files = new Map(readZipEntries(zip, 1e9).map((entry) => [entry.name, unpackEntry(entry)]));
});
afterAll(() => fixture.close());

it('has cover and index first, then every paper in time order under a bookmark', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(files.get('ho-so.pdf') ?? []));
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll('\0', ''),
    );
  }
  expect(texts).toEqual([
    '',
    '',
    'Tờ trình đề nghị khen thưởng',
    'Biên bản họp xét khen thưởng',
    'Trang hai của biên bản',
    '',
    'Quyết định tặng Bằng khen',
    'Danh sách không ghi ngày',
  ]);
  expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
    'Bìa và mục lục',
    '03/02/2014 · Tờ trình',
    '06/05/2014 · Biên bản',
    '01/06/2014 · Ảnh',
    '20/11/2014 · Quyết định',
    'Không ngày',
  ]);
  await pdf.destroy();
  // A strict reader of another hand takes it too.
  const again = await PDFDocument.load(files.get('ho-so.pdf') ?? '', { throwOnInvalidObject: true });
  expect(again.getTitle()).toContain('Hồ sơ “kết xuất” & <thử>');
});

it('puts what cannot be merged beside, byte for byte, and names it in the index with its reason', () => {
  const beside = [...files.keys()].filter((name) => name.startsWith('kem-theo/'));
  expect(beside.map((name) => name.replace(/\d{4}-/u, '')).sort()).toEqual([
    'kem-theo/bang.csv',
    'kem-theo/dut.pdf',
    'kem-theo/khoa.pdf',
  ]);
  const index = printed.at(-1) ?? '';
  for (const words of ['PDF có mật khẩu', 'tệp hỏng', 'không chuyển được sang PDF'])
    expect(index).toContain(words);
  expect(files.get(beside.find((name) => name.endsWith('.csv')) ?? '')?.toString()).toBe('a,b\n1,2\n');
});

it('describes the file and its papers by the names of Phụ lục VI, in time order, with the page of each', () => {
  const root = readXml(files.get('ho-so.xml')?.toString('utf8') ?? '');
  if (root === null) throw new Error('no XML');
  const file = childOf(root, 'File');
  expect(file && textOf(file, 'Title')).toBe('Hồ sơ “kết xuất” & <thử>');
  expect(file && textOf(file, 'DocTotal')).toBe('8');
  const papers = childOf(root, 'Documents');
  const told = (papers === undefined ? [] : childrenOf(papers, 'Document')).map((paper) => {
    const attachment = childOf(paper, 'Attachment');
    return [textOf(paper, 'IssuedDate'), attachment === undefined ? '' : textOf(attachment, 'Path')];
  });
  expect(told.map(([day]) => day)).toEqual([
    '2014-02-03',
    '2014-05-06',
    '2014-06-01',
    '2014-07-01',
    '2014-08-01',
    '2014-09-01',
    '2014-11-20',
    '',
  ]);
  expect(told.map(([, path]) => path).filter((path) => path?.startsWith('ho-so.pdf'))).toEqual([
    'ho-so.pdf#page=3',
    'ho-so.pdf#page=4',
    'ho-so.pdf#page=6',
    'ho-so.pdf#page=7',
    'ho-so.pdf#page=8',
  ]);
});

it('is told in the history of the file', async () => {
  const { events } = await fixture.as('archivist').dossiers.get({ id: dossierId });
  expect(events.find(({ kind }) => kind === 'exported')?.facts.format).toBe('PDF + XML');
});
