import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#shared/contract/refusals.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import {
  type Envelope,
  type KeyCost,
  makeRecoveryKey,
  recoverySecret,
  unwrapKey,
  wrapKey,
} from './envelope.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export const KEYRING_FILE = 'keyring.json';

const envelopeShape = z.object({
  cost: z.object({ N: z.number(), r: z.number(), p: z.number() }),
  salt: z.string(),
  nonce: z.string(),
  box: z.string(),
  tag: z.string(),
});
const keyringShape = z.object({
  format: z.literal(1),
  nameSalt: z.string(),
  demo: z.boolean(),
  accounts: z.record(z.string(), envelopeShape),
  recovery: envelopeShape,
});
type KeyringContent = z.infer<typeof keyringShape>;

/**
 * The data key, wrapped once per account and once by the printed recovery key. Account names are kept as a keyed
 * hash, so the file names nobody. Changing a password rewraps; the archive itself is never re-encrypted.
 */
export interface Keyring {
  readonly demo: boolean;
  nameHash(login: string): string;
  /** The data key, or null for an unknown name or a wrong password; both take equally long. */
  unlock(login: string, password: string): Promise<Buffer | null>;
  unlockByRecovery(recoveryKey: string): Promise<Buffer | null>;
  put(login: string, password: string, dataKey: Buffer): Promise<void>;
  remove(login: string): void;
}

/** Folded, so that "Thu Hà" and "thuha" typed with another input method are one account. */
export function loginKey(login: string): string {
  return fold(login).replaceAll(' ', '');
}

export function keyringExists(dataDir: string): boolean {
  return existsSync(join(dataDir, KEYRING_FILE));
}

/** Reads the keyring. Throws Refusal NOT_SET_UP, DAMAGED_DATABASE. */
export function readKeyring(dataDir: string, cost: KeyCost): Keyring {
  const file = join(dataDir, KEYRING_FILE);
  if (!existsSync(file)) throw new Refusal('NOT_SET_UP');
  const parsed = keyringShape.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Refusal('DAMAGED_DATABASE');
  return keyringOver(file, parsed.data, cost);
}

/** Makes the keyring of a new office in memory; `save` writes it, which is the last step of a set-up. */
export async function makeKeyring(
  dataDir: string,
  dataKey: Buffer,
  cost: KeyCost,
  demo: boolean,
): Promise<{ keyring: Keyring; recoveryKey: string }> {
  const recoveryKey = makeRecoveryKey();
  const content: KeyringContent = {
    format: 1,
    nameSalt: randomBytes(16).toString('base64'),
    demo,
    accounts: {},
    recovery: await wrapKey(dataKey, recoverySecret(recoveryKey), cost),
  };
  return { keyring: keyringOver(join(dataDir, KEYRING_FILE), content, cost), recoveryKey };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the shape check above turns it into a refusal
  }
}

function keyringOver(file: string, content: KeyringContent, cost: KeyCost): Keyring {
  const accounts = new Map<string, Envelope>(Object.entries(content.accounts));
  const save = () =>
    writeFileAtomically(
      file,
      `${JSON.stringify({ ...content, accounts: Object.fromEntries(accounts) }, null, 1)}\n`,
    );
  const nameHash = (login: string) =>
    createHmac('sha256', Buffer.from(content.nameSalt, 'base64'))
      .update(loginKey(login))
      .digest('hex')
      .slice(0, 32);
  return {
    demo: content.demo,
    nameHash,
    unlock: async (login, password) => {
      const envelope = accounts.get(nameHash(login));
      // An unknown name works through another envelope, so that the time tells nothing.
      const key = await unwrapKey(envelope ?? content.recovery, password);
      return envelope === undefined ? null : key;
    },
    unlockByRecovery: (recoveryKey) => unwrapKey(content.recovery, recoverySecret(recoveryKey)),
    put: async (login, password, dataKey) => {
      accounts.set(nameHash(login), await wrapKey(dataKey, password, cost));
      save();
    },
    remove: (login) => {
      accounts.delete(nameHash(login));
      save();
    },
  };
}
