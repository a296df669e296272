import type { Generated } from 'kysely';

/** Rows of level 19: words inside attached papers. */
export interface PaperTextTables {
  paper_text: {
    seq: Generated<number>;
    sha256: string;
    format: string;
    text: Buffer | null;
    reason: string;
    read_at: string;
  };
  paper_text_mark: { one: number; paper_row: number };
}
