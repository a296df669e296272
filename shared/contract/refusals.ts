import { z } from 'zod';
import { REFUSAL_SENTENCES } from './refusal-sentences.ts';

/** Facts that a refusal's sentence names, e.g. { seconds: 30 }. Never personal data that would reach a log. */
export const refusalFacts = z.record(z.string(), z.union([z.string(), z.number()]));
export type RefusalFacts = z.infer<typeof refusalFacts>;
export type RefusalCode = keyof typeof REFUSAL_SENTENCES;

/** HTTP status of those refusals that are not simply 409 "the state does not allow it". */
const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  WRONG_PASSWORD: 401,
  SLOWED: 429,
  NOT_FOUND: 404,
  INTERNAL: 500,
  DISK_FULL: 507,
  FILE_TOO_LARGE: 413,
};

/** HTTP status of a refusal. */
export function refusalStatus(code: RefusalCode): number {
  return STATUS[code] ?? 409;
}

/** Declares the closed set of refusals of one call, for `.errors(…)` of a contract procedure. */
export function refusals<C extends RefusalCode>(...codes: C[]) {
  const declared = codes.map((code) => [code, { status: refusalStatus(code), data: refusalFacts }] as const);
  return Object.fromEntries(declared) as { [K in C]: { status: number; data: typeof refusalFacts } };
}

/** Thrown inside the office; the shells turn it into the declared error of the call. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}

/** True for a code that has a sentence. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSAL_SENTENCES, code);
}

/** The sentence of a refusal, with its facts filled in: what happened, what is safe, what to do. */
export function refusalSentence(
  code: RefusalCode,
  facts: RefusalFacts = {},
  language: 'vi' | 'en' = 'vi',
): string {
  return REFUSAL_SENTENCES[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in facts ? String(facts[name]) : whole,
  );
}
