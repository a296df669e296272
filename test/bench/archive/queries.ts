/** What is typed in a search box, keystroke by keystroke, over the bench's office. */
import type { SearchInput } from '#shared/contract/archive.ts';

/** Texts by what they ask for. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  'three-word names': [
    'nguyen van hung',
    'tran thi lan',
    'Lê Thị Hồng',
    'pham minh tuan',
    'hoang duc anh',
    'Nguyễn Thị Thu Hà',
    'vu tien dung',
    'dang thi thuy',
    'ho ngoc son',
    'quang van pau',
  ],
  'one letter, broad': ['n', 't', 'v', 'h', 'x', 'd', 's', 'q'],
  units: ['so y te', 'truong thpt', 'Sở Giáo dục và Đào tạo', 'bo chi huy quan su', 'cong ty co phan may'],
  'decision numbers': ['123/qd', '1234/QĐ-UBND', '45 qd ub', '2019 qd'],
  reasons: [
    'xay dung nong thon moi',
    'day tot hoc tot',
    'hien mau tinh nguyen 2019',
    'sang kien so 12',
    'dung cam cuu nguoi',
  ],
  'name and unit': ['nguyen thi hoa mam non', 'hung so tai chinh', 'lan giao vien 2015'],
};

/** Every state of the box while a text is typed, from its first letter. */
export const keystrokesOf = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)).filter(
    (typed) => !typed.endsWith(' '),
  );

/** A search as the window asks it. */
export const asked = (text: string, more: Partial<SearchInput> = {}) => ({
  ...{ text, awardTypeIds: [], kinds: [], units: [], fromYear: null, toYear: null, decisionNumber: '' },
  ...{ standings: [], offset: 0, limit: 50, facets: false },
  ...more,
});
