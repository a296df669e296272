/** Tells apart the rows of a list that are no candidates: sections, groups, totals, signatures. */
import { filledCells } from '#shared/candidate-list/cells.ts';
import type { CandidateKind, Cell, ColumnMapping } from '#shared/candidate-list/types.ts';
import { fold } from '#shared/vietnamese/fold.ts';

/** What a row is, when it is no candidate. */
export type RowShape =
  | { readonly shape: 'empty' }
  | { readonly shape: 'total' }
  | { readonly shape: 'footer' }
  /** A heading: the kind (null: unsaid) and the award it names ('' when none) for the rows that follow. */
  | { readonly shape: 'section'; readonly kind: CandidateKind | null; readonly award: string }
  | { readonly shape: 'group'; readonly unit: string }
  | { readonly shape: 'data' };

const NUMBERING =
  /^\(?(?:[IVXLivxl]{1,5}|[A-Ea-eĐđ]|\d{1,2}(?:\.\d{1,2})*)\)?[.):/-]+\s*|^[IVX]{1,5}\s+(?=\S)/u;
const STARTS_WITH_LETTERING = /^(?:[IVX]{1,5}|[A-E])(?:[.):/-]+\s*|\s+)(?=\p{L})/u;
/** Read with tones: "Tống Văn An" and "Công Thị Bình" are people. */
const TOTAL = /^(?:tổng (?:cộng|số)|(?:tổng|cộng)(?=$|[:\d(. ]\s*[\d(]|[:.]))/u;
const TOTAL_BARE = /^(?:tong cong|tong so)(?: \d.*)?$/u;
const FOOTER =
  /^(?:nguoi lap\b|thu truong\b|xac nhan cua\b|ky ten\b|ky ghi ro\b|noi nhan\b|luu vt\b|danh sach (?:nay )?(?:an dinh|gom|co \d)|an dinh danh sach|tm uy ban|tm ubnd|kt chu tich|nguoi bao cao\b)/u;
const PLACE_AND_DAY = /\bngay\b[ \d]*\bthang\b[ \d]*\bnam\b/u;

const PERSON_AWARD = /^(?:danh hieu )?(?:chien si thi dua|lao dong tien tien|chien si tien tien)/u;
const COLLECTIVE_AWARD =
  /^(?:danh hieu )?(?:tap the lao dong|don vi (?:quyet thang|tien tien)|co thi dua|tap the (?:xuat sac|tien tien))/u;
const ANY_AWARD =
  /^(?:tang |tang thuong |de nghi tang |danh hieu |hinh thuc )?(?:bang khen|giay khen|huan chuong|co thi dua|ky niem chuong|huy chuong|bang chung nhan)\b/u;
const KIND_TAIL =
  '(?: (?:\\d|de nghi|duoc|co thanh tich|tieu bieu|xuat sac|khen|tang|bang khen|giay khen|dat|danh hieu|gom|cho|va|nguoi lao dong$|trong).*)?$';
const KINDS: readonly (readonly [CandidateKind, RegExp])[] = [
  ['household', new RegExp(`^(?:cac )?(?:ho gia dinh|gia dinh|ho)${KIND_TAIL}`, 'u')],
  ['collective', new RegExp(`^(?:cac )?tap the${KIND_TAIL}`, 'u')],
  ['person', new RegExp(`^(?:cac )?ca nhan${KIND_TAIL}`, 'u')],
];

/** Words an office, a school or a company begins with; family names such as Đoàn, Công are left out. */
const ORGANISATION =
  /^(?:phòng|ban|sở|bộ|cục|chi cục|vụ|viện|trường|khoa|tổ|đội|lớp|trung tâm|công ty|tổng công ty|xí nghiệp|nhà máy|hợp tác xã|ngân hàng|trạm|bệnh viện|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|hội|liên đoàn|công đoàn|đoàn (?:thanh niên|thể|trường|xã|phường|khối)|đảng bộ|chi bộ|chi nhánh|văn phòng|công an|ban chỉ huy|tập thể|cán bộ|nhân dân|thôn|huyện|quận|thị trấn|thị xã|thành phố|khu phố|khu dân cư|tổ dân phố|xã|phường|đặc khu|quỹ|báo|đài|thư viện|bảo tàng|kho bạc|tòa án|toà án|viện kiểm sát|thanh tra|câu lạc bộ|doanh nghiệp|tập đoàn)(?=$|[\s,:])/u;
const HOUSEHOLD = /^(?:hộ gia đình|hộ (?:ông|bà|anh|chị)|gia đình(?: (?:ông|bà|anh|chị))?)(?=$|[\s,:])/u;

/** The kind a name gives away ("Phòng Nội vụ", "Hộ gia đình ông …"), or null. */
export function kindOfName(name: string): CandidateKind | null {
  const lower = name.toLocaleLowerCase('vi');
  if (HOUSEHOLD.test(lower)) return 'household';
  return ORGANISATION.test(lower) ? 'collective' : null;
}

/** The kind a cell of the column "Đối tượng" names, or null. */
export function kindOfCell(text: string): CandidateKind | null {
  const folded = fold(text);
  if (/\bgia dinh\b|^ho$/u.test(folded)) return 'household';
  if (/\btap the\b|^tt$|\bdoanh nghiep\b|\bto chuc\b/u.test(folded)) return 'collective';
  return /\bca nhan\b|^cn$/u.test(folded) ? 'person' : null;
}

/** Says what a row under the header is. `kind` is the kind of the section the row stands in. */
export function shapeOfRow(
  row: readonly Cell[],
  mapping: ColumnMapping,
  kind: CandidateKind | null,
): RowShape {
  const filled = filledCells(row);
  const first = filled[0];
  if (first === undefined) return { shape: 'empty' };
  const ordinal = filled.find(({ column }) => column === mapping.ordinal)?.text ?? '';
  const numbered = /^\d+[.)]?$/u.test(ordinal);
  if (filled.length === 1 && numbered) return { shape: 'empty' };
  if (
    isTotal(first.text) ||
    (numbered === false && filled.length <= 3 && filled.some(({ text }) => isTotal(text)))
  ) {
    return { shape: 'total' };
  }
  if (!numbered && isFooter(filled.map(({ text }) => text))) return { shape: 'footer' };
  const texts = [
    ...new Set(filled.filter(({ text }) => text !== ordinal || !isNumeral(text)).map(({ text }) => text)),
  ];
  const heading = texts[0];
  if (texts.length !== 1 || heading === undefined || numbered) return { shape: 'data' };
  const bare = heading.replace(NUMBERING, '');
  const section = readSection(bare);
  if (section !== null) return section;
  const lettered = STARTS_WITH_LETTERING.test(heading) || isNumeral(ordinal);
  const spread = mapping.ordinal !== undefined && first.column === mapping.ordinal;
  const elsewhere =
    kind !== 'collective' && kindOfName(bare) === 'collective' && mapping.ordinal !== undefined;
  const width = Object.keys(mapping).filter((field) => field !== 'ordinal').length;
  if (lettered || spread || (elsewhere && width > 1)) return { shape: 'group', unit: trimCount(bare) };
  return { shape: 'data' };
}

function readSection(heading: string): RowShape | null {
  const folded = fold(heading).replace(/^(?:danh sach|doi voi|khen thuong|phan) /u, '');
  const award = trimCount(heading);
  if (COLLECTIVE_AWARD.test(folded)) return { shape: 'section', kind: 'collective', award };
  if (PERSON_AWARD.test(folded)) return { shape: 'section', kind: 'person', award };
  const kind = KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (kind !== undefined) return { shape: 'section', kind, award: '' };
  if (!ANY_AWARD.test(folded)) return null;
  return { shape: 'section', kind: kindOfCell(heading), award };
}

function isTotal(text: string): boolean {
  return TOTAL.test(text.toLocaleLowerCase('vi')) || TOTAL_BARE.test(fold(text));
}

function isFooter(texts: readonly string[]): boolean {
  const folded = texts.map(fold);
  if (folded.some((text) => FOOTER.test(text))) return true;
  return texts.length === 1 && PLACE_AND_DAY.test(folded[0] ?? '');
}

function isNumeral(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-E])[.)]?$/u.test(text);
}

/** "TẬP THỂ (05 tập thể):" → "TẬP THỂ". */
function trimCount(heading: string): string {
  return heading.replace(/\s*(?:\(\s*\d[^)]*\)|:\s*\d.*)?\s*[:.]?\s*$/u, '');
}
