/** Mức độ tin cậy, as it is kept and exchanged. */
export const TRUST_LEVELS = ['', 'Gốc', 'Sao', 'Chụp'] as const;

const KEYS: Readonly<Record<string, 'trust_none' | 'trust_original' | 'trust_copy' | 'trust_plain'>> = {
  Gốc: 'trust_original',
  Sao: 'trust_copy',
  Chụp: 'trust_plain',
};

/** The words of the room for a level. */
export const trustKey = (level: string) => KEYS[level] ?? 'trust_none';
