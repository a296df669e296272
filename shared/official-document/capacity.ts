/**
 * Lines above a signature, computed from how the signer stands to the head: NĐ 30/2020/NĐ-CP Điều 13; Phụ lục I,
 * Mục II.7. Nobody types 'TM.', 'KT.', 'TL.', 'TUQ.' or 'Q.'.
 */
export const SIGNING_MODES = [
  'head',
  'deputy',
  'acting',
  'by-order',
  'by-order-deputy',
  'by-authorisation',
] as const;
export type SigningMode = (typeof SIGNING_MODES)[number];

/** As chosen in the window. */
export const SIGNING_WORDS = {
  head: { vi: 'Người đứng đầu ký', en: 'The head signs' },
  deputy: { vi: 'Cấp phó ký thay (KT.)', en: 'Deputy for the head (KT.)' },
  acting: { vi: 'Quyền cấp trưởng (Q.)', en: 'Acting head (Q.)' },
  'by-order': { vi: 'Ký thừa lệnh (TL.)', en: 'By order (TL.)' },
  'by-order-deputy': { vi: 'Thừa lệnh, cấp phó ký thay (TL., KT.)', en: 'By order, deputy (TL., KT.)' },
  'by-authorisation': { vi: 'Ký thừa ủy quyền (TUQ.)', en: 'By authorisation (TUQ.)' },
} as const satisfies Record<SigningMode, { readonly vi: string; readonly en: string }>;

export type Signing = {
  readonly mode: SigningMode;
  /** The collective body on whose behalf is signed, e.g. 'ỦY BAN NHÂN DÂN'; empty: the head's own power. */
  readonly onBehalfOf: string;
  /** Office of the head, e.g. 'CHỦ TỊCH'. */
  readonly head: string;
  /** Office of the signer, e.g. 'PHÓ CHỦ TỊCH'; not used by head and acting head. */
  readonly office: string;
  /** by-order-deputy: the office of the unit's head, e.g. 'CHÁNH VĂN PHÒNG'. */
  readonly through: string;
};

/** 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH': one string a line, in capitals. Empty parts are left out. */
export function capacityLines(signing: Signing): readonly string[] {
  const up = (text: string) => text.trim().toLocaleUpperCase('vi');
  const head = up(signing.head);
  const office = up(signing.office);
  const body = up(signing.onBehalfOf);
  const behalf = body === '' ? [] : [`TM. ${body}`];
  const lines = {
    head: [...behalf, head],
    deputy: [...behalf, `KT. ${head}`, office],
    acting: [...behalf, `Q. ${head}`],
    'by-order': [`TL. ${head}`, office],
    'by-order-deputy': [`TL. ${head}`, `KT. ${up(signing.through)}`, office],
    'by-authorisation': [`TUQ. ${head}`, office],
  } as const satisfies Record<SigningMode, readonly string[]>;
  return lines[signing.mode].filter((line) => line !== '');
}

/** Lines above the signature: computed where the data says how the signer stands to the head, else those stored. */
export function signerCapacity(signer: {
  readonly signing?: Signing | undefined;
  readonly capacity: readonly string[];
}): readonly string[] {
  return signer.signing === undefined
    ? signer.capacity.filter((line) => line !== '')
    : capacityLines(signer.signing);
}

/**
 * How the signer stands to the head, read from lines that were typed: what would print the same lines again. Null when
 * no way of signing prints them.
 */
export function signingOfLines(lines: readonly string[]): Signing | null {
  const given = lines.map((line) => line.trim()).filter((line) => line !== '');
  const behalf = /^TM\.\s*(.+)$/u.exec(given[0] ?? '')?.[1];
  const [first = '', second = '', third = ''] = behalf === undefined ? given : given.slice(1);
  const [, mark = '', head = ''] = /^(?:(KT|TL|TUQ|Q)\.\s*)?(.+)$/u.exec(first) ?? [];
  const through = /^KT\.\s*(.+)$/u.exec(second)?.[1] ?? '';
  const mode = (
    {
      '': 'head',
      KT: 'deputy',
      Q: 'acting',
      TL: third === '' ? 'by-order' : 'by-order-deputy',
      TUQ: 'by-authorisation',
    } as const
  )[mark];
  if (mode === undefined || head === '') return null;
  const signing: Signing = {
    mode,
    onBehalfOf: behalf ?? '',
    head,
    office: mode === 'by-order-deputy' ? third : second,
    through: mode === 'by-order-deputy' ? through : '',
  };
  return capacityLines(signing).join('\n') === given.join('\n') ? signing : null;
}
