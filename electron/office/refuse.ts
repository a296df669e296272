import { ORPCError } from '@orpc/server';
import { z } from 'zod';
import {
  isRefusalCode,
  Refusal,
  type RefusalCode,
  type RefusalFacts,
  refusalFacts,
  refusalStatus,
} from '#shared/contract/refusals.ts';

/** Causes of the machine that a person can mend; by SQLite result code or system error code. */
const MACHINE_CAUSES: readonly (readonly [pattern: RegExp, code: RefusalCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'DISK_FULL'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR_ACCESS|EROFS|EACCES|EPERM)/, 'READ_ONLY'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'DAMAGED_DATABASE'],
  [/^PRINT_FAILED$/, 'PRINT_FAILED'],
  [/^FONT_MISSING$/, 'FONT_MISSING'],
];

/** What the library says of input that the contract does not take: names of the fields, never their content. */
const issuesShape = z.object({
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])) })),
});

/** A refusal that has already been put into the contract's words, as calls inside this process give it. */
function readContractError(error: ORPCError<string, unknown>): Refusal {
  if (isRefusalCode(error.code)) {
    const facts = refusalFacts.safeParse(error.data);
    return new Refusal(error.code, facts.success ? facts.data : {});
  }
  const wrong = issuesShape.safeParse(error.data);
  if (error.code !== 'BAD_REQUEST' || !wrong.success) return new Refusal('INTERNAL');
  return new Refusal('INVALID_INPUT', {
    fields: wrong.data.issues.map(({ path }) => path.join('.')).join(', '),
  });
}

/** Pure: the refusal that an unexpected error amounts to. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ORPCError) return readContractError(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = MACHINE_CAUSES.find(([pattern]) => pattern.test(code));
  return new Refusal(cause?.[1] ?? 'INTERNAL');
}

/** The typed error of the contract; oRPC marks it as declared when the call lists its code. */
export function asContractError(refusal: Refusal): ORPCError<RefusalCode, RefusalFacts> {
  return new ORPCError(refusal.code, {
    status: refusalStatus(refusal.code),
    message: refusal.code,
    data: refusal.facts,
  });
}

/** A log line about a fault: where, which kind, and our own stack frames. Never its message, which may hold names. */
export function describeFault(path: string, error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return `fault in ${path}: ${name}${code}\n${frames.slice(0, 8).join('\n')}`;
}
