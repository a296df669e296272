/**
 * Checks that every kind of document shares, held against the page that is composed, so that a kind without a number
 * or a signer is not asked for one. What only one kind must hold is declared with the kind.
 */
import { checkInForce } from './check-in-force.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import { type DecisionFacts, NO_FACTS } from './decision-facts.ts';
import type { DocumentKind } from './document-kind.ts';
import type { Block, OfficialDocument, ParagraphBlock, ParagraphRole } from './model.ts';

/** Every check of a document with its verdict: the common ones first, then those of its kind. */
export function checkDocument(
  kind: DocumentKind,
  data: unknown,
  composed: OfficialDocument,
  facts: BasisFacts = NO_FACTS,
): readonly DecisionCheck[] {
  const own = [...(kind.check?.(data) ?? []), ...basisChecks(data, facts)];
  const named = new Set(own.map(({ rule }) => rule));
  return [...commonChecks(kind, composed).filter(({ rule }) => !named.has(rule)), ...own];
}

export type BasisFacts = Pick<DecisionFacts, 'bases' | 'day'>;

/** Căn cứ lines of any kind that has them, against the bases the office keeps. */
function basisChecks(data: unknown, facts: BasisFacts): readonly DecisionCheck[] {
  if (typeof data !== 'object' || data === null || !('bases' in data) || !Array.isArray(data.bases))
    return [];
  const bases = data.bases.filter((line): line is string => typeof line === 'string');
  const date = 'date' in data && typeof data.date === 'string' ? data.date : null;
  return facts.bases.length === 0 ? [] : checkInForce({ bases, date }, facts);
}

/** Academic titles and honours that may not stand before the name of a signer (Phụ lục I, Mục II.7.c). */
export const ACADEMIC_TITLE =
  /^(GS|PGS|TS|TSKH|Ths|ThS|Th\.S|CN|KS|BS|NSƯT|NSND|NGƯT|NGND|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ)[.\s]/u;

function commonChecks(kind: DocumentKind, composed: OfficialDocument): DecisionCheck[] {
  const read = readRoles(composed);
  const made: (DecisionCheck | null)[] = [
    placeCheck(read),
    symbolCheck(kind, read),
    subjectCheck(read),
    ...signerChecks(read),
    ...letterChecks(composed),
  ];
  return made.filter((one) => one !== null);
}

/** Texts of the composed paragraphs by their role, in order. */
type RoleTexts = ReadonlyMap<ParagraphRole, readonly string[]>;

function placeCheck(read: RoleTexts): DecisionCheck | null {
  const [line] = read.get('place-date') ?? [];
  if (line === undefined) return null;
  const [place = ''] = line.split(',');
  return check(
    'place',
    'must',
    place.trim() !== '',
    { vi: `Địa danh: ${place}`, en: `Place name: ${place}` },
    {
      vi: 'Chưa có địa danh: hãy điền nơi cơ quan đóng trụ sở.',
      en: 'Place name missing: fill in the seat of the agency.',
    },
  );
}

/** Capitals, and the lower-case letters of abbreviations like TTr, QyĐ, CTr, TrS (Phụ lục III, Mục I). */
const SYMBOL_PART = '[\\p{Lu}Đ][\\p{L}\\d]*';

function symbolCheck(kind: DocumentKind, read: RoleTexts): DecisionCheck | null {
  const [line] = read.get('number-symbol') ?? [];
  if (line === undefined || kind.abbreviation === null) return null;
  const symbol = line.slice(line.indexOf('/') + 1).trim();
  const letter = kind.abbreviation === '';
  const start = letter ? SYMBOL_PART : kind.abbreviation;
  const form = new RegExp(`^${start}(?:-${SYMBOL_PART})+$`, 'u');
  const example = letter ? 'UBND-NC' : `${kind.abbreviation}-UBND`;
  return check(
    'symbol',
    'must',
    form.test(symbol),
    { vi: `Ký hiệu ${symbol}`, en: `Symbol ${symbol}` },
    letter
      ? {
          vi: `Ký hiệu công văn gồm tên viết tắt của cơ quan và của đơn vị soạn thảo, ví dụ ${example}: hãy sửa ở mục Cơ quan ban hành.`,
          en: `The symbol of an official letter names the office and the drafting unit, e.g. ${example}.`,
        }
      : {
          vi: `Ký hiệu có dạng ${example}: chữ viết tắt của loại văn bản, gạch nối không có dấu cách, rồi tên viết tắt của cơ quan.`,
          en: `The symbol reads like ${example}: the kind, a hyphen without spaces, the office.`,
        },
  );
}

function subjectCheck(read: RoleTexts): DecisionCheck | null {
  const subject = read.get('subject')?.[0] ?? read.get('letter-subject')?.[0];
  if (subject === undefined) return null;
  return check(
    'subject',
    'must',
    subject.replace(/^V\/v/u, '').trim() !== '',
    { vi: 'Có trích yếu nội dung', en: 'The subject is there' },
    {
      vi: 'Chưa có trích yếu: hãy ghi ngắn gọn văn bản nói về việc gì.',
      en: 'The subject is missing: say briefly what the document is about.',
    },
  );
}

function signerChecks(read: RoleTexts): (DecisionCheck | null)[] {
  const names = read.get('signer-name');
  if (names === undefined) return [];
  const capacity = read.get('capacity') ?? [];
  const titled = names.find((name) => ACADEMIC_TITLE.test(name.trim()));
  return [
    check(
      'signer',
      'must',
      names.some((name) => name.trim() !== '') && capacity.some((line) => line.trim() !== ''),
      { vi: `Người ký: ${names.join(', ')}`, en: `Signer: ${names.join(', ')}` },
      { vi: 'Chưa có chức vụ hoặc họ tên người ký.', en: 'Office or name of the signer is missing.' },
    ),
    check(
      'signer-academic-title',
      'must',
      titled === undefined,
      {
        vi: 'Trước họ tên người ký không có học hàm, học vị',
        en: 'No academic title before the name of the signer',
      },
      {
        vi: `Bỏ học hàm, học vị trước họ tên người ký: ${titled ?? ''}.`,
        en: `Remove the academic title before the name of the signer: ${titled ?? ''}.`,
      },
    ),
  ];
}

function letterChecks(composed: OfficialDocument): DecisionCheck[] {
  const text = JSON.stringify(composed.sections);
  return [
    check(
      'stray-marks',
      'must',
      !/[\u0300-\u036f]/u.test(text),
      { vi: 'Chữ Việt dựng sẵn, không dấu rời', en: 'Vietnamese letters are precomposed' },
      {
        vi: 'Có dấu thanh đứng rời khỏi chữ: hãy gõ lại chữ đó.',
        en: 'A tone mark stands apart from its letter: type it again.',
      },
    ),
    check(
      'open-gap',
      'must',
      !text.includes(GAP_MARK),
      { vi: 'Không còn chỗ bỏ trống', en: 'No gap is left open' },
      {
        vi: 'Còn chỗ đánh dấu […]: hãy điền nốt, hoặc xóa đi.',
        en: 'A place marked […] is still open: fill it in, or remove it.',
      },
    ),
  ];
}

/** What a draft writes where a fact is missing that only a person knows. */
export const GAP_MARK = '[…]';

function readRoles(composed: OfficialDocument): RoleTexts {
  const texts = new Map<ParagraphRole, string[]>();
  const take = (paragraph: ParagraphBlock) => {
    const list = texts.get(paragraph.role) ?? [];
    texts.set(paragraph.role, list);
    list.push(paragraph.content.map((inline) => ('text' in inline ? inline.text : '')).join(''));
  };
  const walk = (block: Block) => {
    if (block.type === 'paragraph') take(block);
    if (block.type !== 'columns') return;
    for (const { left, right } of block.rows) for (const one of [...left, ...right]) walk(one);
  };
  for (const section of composed.sections) section.blocks.forEach(walk);
  return texts;
}
