import { z } from 'zod';
import { GOLDEN_MODES } from '#shared/domain/golden-book.ts';
import { done, id, isoDate, line } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** A line of the register of outgoing documents (NĐ 30/2020/NĐ-CP Phụ lục IV). */
export const registerEntry = z.object({
  id,
  number: z.number().int(),
  symbol: z.string(),
  year: z.number().int(),
  date: isoDate,
  title: z.string(),
  signer: z.string(),
  recipients: z.string(),
  archiveUnit: z.string(),
  copies: z.number().int().nullable(),
  decisionId: id.nullable(),
});
export type RegisterEntry = z.infer<typeof registerEntry>;

export const registers = {
  list: reads()
    .input(z.strictObject({ year: z.number().int().min(1900).max(2199).nullable() }))
    .output(
      z.object({
        years: z.array(z.number().int()),
        entries: z.array(registerEntry),
        gaps: z.array(z.object({ symbol: z.string(), year: z.number().int(), number: z.number().int() })),
      }),
    ),

  /** How the golden book counts, from a day on; chosen once, changed only from a later day. */
  chooseGoldenRule: writes('approver', 'clerk')
    .input(
      z.strictObject({
        mode: z.enum(GOLDEN_MODES),
        from: isoDate,
        firstNumber: z.number().int().min(1).max(9_999_999),
        reason: line(),
      }),
    )
    .output(done)
    .errors(refusals('GOLDEN_RULE_DATE')),
};
