import { z } from 'zod';
import { id, optionalLine } from './basics.ts';
import { paper } from './nominations.ts';
import { reads } from './procedure.ts';

/** Why nothing can be looked for inside a paper; the reasons of the reader (electron/documents/text/no-text.ts). */
export const noText = z.enum([
  'scanned',
  'empty',
  'encrypted',
  'damaged',
  'hostile',
  'too_large',
  'old_format',
  'other_format',
]);
export type NoTextReason = z.infer<typeof noText>;

export const paperHit = z.object({
  paper,
  batch: z.object({ id, title: z.string() }).nullable(),
  dossier: z.object({ id, code: z.string(), title: z.string() }).nullable(),
  snippet: z.string().describe('A stretch of its text around the first words that were looked for'),
});
export type PaperHit = z.infer<typeof paperHit>;

export const paperSearchCalls = {
  /** Papers in whose text the words stand; those that the caller may not open do not exist. */
  searchPapers: reads()
    .input(
      z.strictObject({
        text: optionalLine(300),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(100),
      }),
    )
    .output(z.object({ total: z.number().int(), papers: z.array(paperHit), milliseconds: z.number() })),
  /** How far the papers were read, and how many have no text for which reason. */
  paperReading: reads()
    .input(z.strictObject({}))
    .output(
      z.object({
        done: z.boolean().describe('Every paper was looked at'),
        read: z.number().int().describe('Files with text'),
        without: z.array(z.object({ reason: noText, count: z.number().int() })),
      }),
    ),
  /** Of one paper. */
  paperText: reads()
    .input(z.strictObject({ id }))
    .output(z.object({ state: z.enum(['read', 'without', 'waiting']), reason: noText.nullable() })),
};
