import { z } from 'zod';
import { done, id, instant, line, nothing, optionalLine, version } from './basics.ts';
import { open, reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';
import { role } from './roles.ts';

/** Account names: letters of any script, digits, dot, hyphen; compared folded, so case and accents do not matter. */
export const login = line(40);
export const password = z.string().min(1).max(200);

/** The issuing body as documents print it; may be changed later by the administrator. */
export const officeProfile = z.strictObject({
  name: line(200).describe('Issuing body, e.g. "Ủy ban nhân dân tỉnh Bắc Ninh"'),
  parent: optionalLine(200).describe('Superior body above the name; may be empty'),
  place: line(60).describe('Place name of documents, e.g. "Bắc Ninh"'),
  abbreviation: line(20).describe('Abbreviation in document symbols, e.g. "UBND"'),
});
export type OfficeProfile = z.infer<typeof officeProfile>;

export const account = z.object({
  id,
  login: z.string(),
  name: z.string(),
  role,
  active: z.boolean(),
  version,
  createdAt: instant,
  lastSignInAt: instant.nullable(),
});
export type Account = z.infer<typeof account>;

export const session = z.object({
  token: z.string().describe('Bearer of the session, kept in memory and session storage only'),
  draftKey: z.string().describe('Base64, 32 bytes: encrypts the unsaved work of this account in the window'),
  account,
  office: officeProfile,
  demo: z.boolean(),
});
export type Session = z.infer<typeof session>;

const opening = refusals('NOT_SET_UP', 'SLOWED', 'DAMAGED_DATABASE', 'NEWER_DATABASE');

export const accounts = {
  status: open.input(nothing).output(
    z.object({
      state: z.enum(['empty', 'ready']),
      demo: z.boolean(),
      demoLogins: z.array(z.object({ login: z.string(), role })).describe('Only in a demo office'),
      version: z.string(),
      notice: z.string().nullable(),
    }),
  ),
  setUp: open
    .input(
      z.strictObject({
        office: officeProfile,
        administrator: z.strictObject({ login, name: line(100), password }),
      }),
    )
    .errors(refusals('ALREADY_SET_UP', 'WEAK_PASSWORD'))
    .output(z.object({ recoveryKey: z.string(), session })),
  signIn: open
    .input(z.strictObject({ login, password }))
    .errors({ ...opening, ...refusals('WRONG_PASSWORD') })
    .output(session),
  recover: open
    .input(z.strictObject({ login, recoveryKey: line(200), password }))
    .errors({ ...opening, ...refusals('WRONG_RECOVERY_KEY', 'WEAK_PASSWORD', 'NOT_FOUND') })
    .output(session),
  me: reads().input(nothing).output(session),
  signOut: reads().input(nothing).output(done),
  list: reads('administrator').input(nothing).output(z.array(account)),
  create: writes('administrator')
    .input(z.strictObject({ id, login, name: line(100), role, password }))
    .errors(refusals('LOGIN_TAKEN', 'WEAK_PASSWORD'))
    .output(account),
  update: writes('administrator')
    .input(z.strictObject({ id, version, name: line(100), role, active: z.boolean() }))
    .errors(refusals('NOT_FOUND', 'STALE', 'LAST_ADMINISTRATOR'))
    .output(account),
  resetPassword: writes('administrator')
    .input(z.strictObject({ id, password }))
    .errors(refusals('NOT_FOUND', 'WEAK_PASSWORD'))
    .output(done),
  changePassword: writes('anyone')
    .input(z.strictObject({ current: password, next: password }))
    .errors(refusals('WRONG_PASSWORD', 'SLOWED', 'WEAK_PASSWORD'))
    .output(done),
  updateOffice: writes('administrator').input(officeProfile).output(officeProfile),
};
