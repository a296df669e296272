import { z } from 'zod';
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { cleanMultiline, cleanText } from '#shared/vietnamese/normalize.ts';

/** Identity made by the window (crypto.randomUUID). It doubles as request id: a double click cannot make two. */
export const id = z.uuid();

/** The version of a record that the caller saw; a stale edit is refused, never lost. */
export const version = z.number().int().min(0);

/** A calendar day that exists, 'YYYY-MM-DD', 1900 to 2199. */
export const isoDate = z
  .string()
  .refine((text) => isRealDate(text) && text >= '1900' && text < '2200', { error: 'date_does_not_exist' });

/** A point in time, ISO 8601 UTC. */
export const instant = z.string();

/** One line of text: NFC, spaces collapsed, 1 to `max` characters. */
export function line(max = 300) {
  return z
    .string()
    .max(20_000, { error: 'too_long' })
    .transform(cleanText)
    .pipe(z.string().min(1, { error: 'empty' }).max(max, { error: 'too_long' }));
}

/** One line of text that may be empty. */
export function optionalLine(max = 300) {
  return z
    .string()
    .max(20_000, { error: 'too_long' })
    .transform(cleanText)
    .pipe(z.string().max(max, { error: 'too_long' }));
}

/** Running text with line breaks kept; may be empty. */
export function prose(max = 20_000) {
  return z
    .string()
    .max(200_000, { error: 'too_long' })
    .transform(cleanMultiline)
    .pipe(z.string().max(max, { error: 'too_long' }));
}

/** Birth date as offices know it: a day, or only a year. */
export const birthDate = z
  .union([isoDate, z.string().regex(/^(19|20)\d{2}$/, { error: 'date_does_not_exist' })])
  .nullable();

export const honoreeKind = z.enum(['person', 'collective', 'household']);
export type HonoreeKind = z.infer<typeof honoreeKind>;

/** 'ong' = Ông, 'ba' = Bà; null for collectives and where it is not known. Never guessed from the name. */
export const honorific = z.enum(['ong', 'ba']).nullable();

export const nothing = z.strictObject({});
export const done = z.object({ done: z.literal(true) });
