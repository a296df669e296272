/** What a template can print of one certificate: '{recipient}', '{goldenNumber}' … */

/** Every slot with its name in the window. */
export const SLOTS = {
  recipient: { vi: 'Người nhận', en: 'Recipient' },
  name: { vi: 'Họ tên', en: 'Name' },
  positionUnit: { vi: 'Chức vụ, đơn vị', en: 'Office and unit' },
  position: { vi: 'Chức vụ', en: 'Office' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  reason: { vi: 'Thành tích', en: 'Achievement' },
  authority: { vi: 'Người có thẩm quyền', en: 'Authority' },
  object: { vi: 'Tên hiện vật', en: 'Kind of certificate' },
  award: { vi: 'Hình thức, danh hiệu', en: 'Award' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  decisionDate: { vi: 'Ngày quyết định', en: 'Decision date' },
  decisionDay: { vi: 'Ngày QĐ', en: 'Day of decision' },
  decisionMonth: { vi: 'Tháng QĐ', en: 'Month of decision' },
  decisionYear: { vi: 'Năm QĐ', en: 'Year of decision' },
  goldenNumber: { vi: 'Số vào sổ vàng', en: 'Golden-book number' },
  placeDate: { vi: 'Địa danh, ngày ký', en: 'Place and date' },
  place: { vi: 'Địa danh', en: 'Place' },
  day: { vi: 'Ngày', en: 'Day' },
  month: { vi: 'Tháng', en: 'Month' },
  year: { vi: 'Năm', en: 'Year' },
  capacity: { vi: 'Chức vụ người ký', en: 'Capacity of the signer' },
  signer: { vi: 'Họ tên người ký', en: 'Signer' },
  copyMark: { vi: 'Dấu cấp lại', en: 'Re-issue mark' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type Slot = keyof typeof SLOTS;
export const SLOT_NAMES = Object.keys(SLOTS) as readonly Slot[];
export type SlotValues = Readonly<Record<Slot, string>>;

const MARKED = /\{([^{}]*)\}/gu;

function isSlot(name: string): name is Slot {
  return Object.hasOwn(SLOTS, name);
}

/** Names in braces that are no slot. */
export function unknownSlots(template: string): readonly string[] {
  return [...template.matchAll(MARKED)].map(([, name = '']) => name).filter((name) => !isSlot(name));
}

/** Slots a template prints, each once. */
export function slotsIn(template: string): readonly Slot[] {
  return [...new Set([...template.matchAll(MARKED)].map(([, name = '']) => name))].filter(isSlot);
}

/**
 * The text of a template. A template whose slots are all empty prints nothing; a line of it that has become empty, and
 * commas left over beside an empty slot, go too.
 */
export function fillTemplate(template: string, values: SlotValues): string {
  const slots = slotsIn(template);
  if (slots.length > 0 && slots.every((slot) => values[slot] === '')) return '';
  return template
    .split('\n')
    .map((line) => {
      const filled = line.replace(MARKED, (whole, name: string) => (isSlot(name) ? values[name] : whole));
      return slotsIn(line).some((slot) => values[slot] === '') ? withoutLooseCommas(filled) : filled;
    })
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}

function withoutLooseCommas(line: string): string {
  return line
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/^[\s,]+|[\s,]+$/gu, '')
    .replace(/ {2,}/gu, ' ');
}

/** A template in the words of the window: '{recipient}' → '{Người nhận}'. */
export function toShownTemplate(template: string, language: 'vi' | 'en'): string {
  return template.replace(MARKED, (whole, name: string) =>
    isSlot(name) ? `{${SLOTS[name][language]}}` : whole,
  );
}

/** The other way; names nobody knows stay as they are, to be told by `unknownSlots`. */
export function fromShownTemplate(shown: string): string {
  const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('vi');
  return shown.replace(MARKED, (whole, name: string) => {
    const slot = SLOT_NAMES.find((one) =>
      [one, SLOTS[one].vi, SLOTS[one].en].some((label) => plain(label) === plain(name)),
    );
    return slot === undefined ? whole : `{${slot}}`;
  });
}
