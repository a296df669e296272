/** The cell of a name: who it is, and what else was typed into it. */
import { kindOfName } from '#shared/candidate-list/row-shapes.ts';
import type { CandidateKind } from '#shared/candidate-list/types.ts';
import { fold } from '#shared/vietnamese/fold.ts';

export interface NameReading {
  readonly name: string;
  readonly honorific: 'ong' | 'ba' | null;
  /** Kind that the words give away; null: they may be of anybody. */
  readonly kind: CandidateKind | null;
  /** Year of birth in brackets behind the name; '' without one. */
  readonly born: string;
  /** Post and unit behind the name; '' without them. */
  readonly behind: string;
  readonly severalPeople: boolean;
  readonly caseChanged: boolean;
}

const HONORIFIC = /^(ông|bà|anh|chị|cụ ông|cụ bà)\s*[:.]?\s+(?=\S+\s+\S)/iu;
const PLAIN_TITLE = /^(?:(?:các )?(?:đồng chí|đ\/c|đc)|em|cháu|cụ)\s*[:.]?\s+(?=\S+\s+\S)/iu;
const BORN =
  /\s*[,(]?\s*(?:sinh(?: năm)?|s\.?n\.?|năm sinh)\s*:?\s*((?:18|19|20)\d{2})\)?\s*$|\s*\(((?:18|19|20)\d{2})\)\s*$/iu;
/** Words that posts begin with; units are known by kindOfName. */
const POST =
  /^(?:nguyên |quyền |phó |tổ |đội |trưởng |q\. )*(?:chủ tịch|giám đốc|hiệu trưởng|bí thư|trưởng|phó|cán bộ|giáo viên|chuyên viên|nhân viên|công nhân|bác sĩ|y sĩ|kế toán|viên chức|công chức|đội|tổ|thôn|bản|xóm|ấp|khu|uỷ viên|ủy viên|thủ trưởng|chiến sĩ|chiến sỹ|kỹ sư|lái xe|hội viên|gv|cb|ct|pct|gđ|pgđ|ubnd|đại úy|thiếu tá|trung tá|thượng tá|đại tá|thượng úy)(?=$|[\s,.:])/iu;
const WORD = /^[\p{L}][\p{L}\p{M}'’.-]*$/u;

/** Family names that begin a second person of a cell. */
const FAMILY = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh trinh lam mai ha ta truong cao doan chau luong thai to phung quach vuong tu trieu luc nong hua hau giang sung vang lo quang tong cam be luu kieu ma chu ninh la khuat nghiem hoa giap'.split(
    ' ',
  ),
);

/** Reads the text of a name cell, line breaks as '\n'. `expected` is the kind that section or column say. */
export function readName(text: string, expected: CandidateKind | null): NameReading {
  const plain = { honorific: null, born: '', behind: '', severalPeople: false, caseChanged: false };
  const oneLine = text.replace(/\s*\n\s*/gu, ' ').trim();
  const ownKind = kindOfName(oneLine);
  if (ownKind !== null || expected === 'collective' || expected === 'household') {
    return { ...plain, name: oneLine, kind: ownKind };
  }
  const { honorific, rest } = splitHonorific(text.trim());
  const born = BORN.exec(rest);
  const bare = born === null ? rest : rest.slice(0, born.index);
  const parts = bare
    .split(/\s*(?:\n|;|,|\s[-–]\s|\(|\))\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const several = isSeveral(bare, parts);
  const [first = bare.trim(), ...others] = several ? [oneLine] : parts;
  const isPerson = isPersonName(first);
  const behind = isPerson
    ? others.filter((part) => isPost(part) || kindOfName(part) === 'collective' || expected === 'person')
    : [];
  const name = behind.length === others.length ? first : bare.replace(/\s*\n\s*/gu, ' ').trim();
  const proper = isPerson && !several ? properCase(name) : name;
  return {
    name: proper,
    honorific,
    kind: honorific === null ? null : 'person',
    born: born?.[1] ?? born?.[2] ?? '',
    behind: behind.length === others.length ? behind.join(', ') : '',
    severalPeople: several,
    caseChanged: proper !== name,
  };
}

function splitHonorific(text: string): { honorific: 'ong' | 'ba' | null; rest: string } {
  const match = HONORIFIC.exec(text);
  if (match !== null) {
    const word = fold(match[1] ?? '');
    const honorific = /^(ong|anh|cu ong)$/u.test(word) ? 'ong' : 'ba';
    // "Anh", "Chị" are names too; before a family name they are not.
    const next = fold(text.slice(match[0].length).split(/\s/u)[0] ?? '');
    if (/^(anh|chi)$/u.test(word) && !FAMILY.has(next)) return { honorific: null, rest: text };
    return { honorific, rest: text.slice(match[0].length) };
  }
  return { honorific: null, rest: text.replace(PLAIN_TITLE, '') };
}

/** Two to five words that could be a name, the first a family name or all begun in capitals. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length >= 2 && words.length <= 7 && words.every((word) => WORD.test(word));
}

const beginsPerson = (text: string): boolean => {
  const bare = text.replace(HONORIFIC, '').replace(PLAIN_TITLE, '');
  return isPersonName(bare) && FAMILY.has(fold(bare.split(/\s+/u)[0] ?? '')) && !isPost(bare);
};

function isSeveral(text: string, parts: readonly string[]): boolean {
  const people = text
    .split(/\s*(?:\n|;|,|\+|\s(?:và|&)\s)\s*/u)
    .filter((part) => part !== '' && beginsPerson(part));
  return people.length > 1 || parts.filter(beginsPerson).length > 1;
}

const isPost = (text: string): boolean => POST.test(text);

/** "NGUYỄN VĂN AN" and "nguyễn văn an" → "Nguyễn Văn An"; anything between is left as it is. */
export function properCase(name: string): string {
  const upper = name === name.toLocaleUpperCase('vi');
  const lower = name === name.toLocaleLowerCase('vi');
  if (!upper && !lower) return name;
  return name
    .toLocaleLowerCase('vi')
    .replace(
      /(^|[\s'’.-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    );
}
