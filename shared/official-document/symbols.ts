/** Symbols of documents and names of their kinds: NĐ 30/2020/NĐ-CP Phụ lục I, Mục II.3; Phụ lục III, Mục I. */
import type { DocumentKind } from './document-kind.ts';

/**
 * 'TTr-UBND' for a named kind; for a công văn '<office>-<drafting unit or field>', e.g. 'UBND-NC'; '' for a kind that
 * takes no number. `field` is the office's own abbreviation of the unit that drafts.
 */
export function symbolOf(kind: Pick<DocumentKind, 'abbreviation'>, office: string, field: string): string {
  if (kind.abbreviation === null) return '';
  return kind.abbreviation === '' ? `${office}-${field}` : `${kind.abbreviation}-${office}`;
}

/** Names of the kinds of Phụ lục III that the program writes, by abbreviation; '' is the công văn. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  '': 'Công văn',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  GM: 'Giấy mời',
  SY: 'Bản sao y',
  SL: 'Bản sao lục',
  TrS: 'Bản trích sao',
};

/** Tên loại và trích yếu as a register holds it: 'Tờ trình về việc đề nghị tặng …'. */
export function registerTitle(kind: Pick<DocumentKind, 'abbreviation' | 'name'>, subject: string): string {
  const name = KIND_NAMES[kind.abbreviation ?? '-'] ?? kind.name.vi;
  if (subject === '') return name;
  if (subject.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi'))) return subject;
  return `${name} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`;
}
