import { randomBytes } from 'node:crypto';
import type { Database } from '#electron/store/database.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import { type Keyring, keyringExists, makeKeyring, readKeyring } from '#electron/store/keyring.ts';
import { openStore, type Store } from '#electron/store/open-store.ts';
import { openSignInDelay, type SignInDelay } from '#electron/store/sign-in-delay.ts';
import { openVault, type Vault } from '#electron/store/vault.ts';
import { sweepDestroyed } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type BackgroundWork, startWork } from './background-work.ts';
import type { Ports } from './ports.ts';
import { makeResultFiles, type ResultFiles } from './result-files.ts';
import { makeSessions, type Sessions } from './sessions.ts';
import { makeUploads, type Uploads } from './uploads.ts';

/** The archive while it is open: the file, the vault, and the key that opened them. */
export interface OpenArchive {
  readonly store: Store;
  readonly vault: Vault;
  readonly dataKey: Buffer;
}

/** What the office does with the catalogue that came with the program. */
export interface CataloguePort {
  /** Fills a new office with the catalogue it starts from. */
  seed(db: Database, at: Date): void;
  /** Completes an office of an earlier version; does nothing to one that has everything. */
  complete(store: Store, at: Date): void;
}

/** The state of one office process. The archive stays shut until the first person signs in. */
export interface OfficeCore {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly results: ResultFiles;
  readonly delay: SignInDelay;
  readonly catalogue: CataloguePort;
  isSetUp(): boolean;
  keyring(): Keyring;
  /** The open archive. Throws Refusal NOT_SIGNED_IN while it is shut. */
  archive(): OpenArchive;
  /** The open file was found damaged, by a read or by the check in the background; it takes no more writes. */
  isDamaged(): boolean;
  /** Opens the archive with a key that the keyring gave. Throws DAMAGED_DATABASE, NEWER_DATABASE. */
  openWith(dataKey: Buffer): OpenArchive;
  /**
   * Makes a new office: the file first, filled by `fill`, the keyring last, so that an interrupted set-up leaves
   * a folder that counts as empty. Returns the recovery key, which is never stored.
   */
  create(
    first: { login: string; password: string; demo: boolean },
    fill: (archive: OpenArchive) => Promise<void>,
  ): Promise<string>;
  /** Work to be stopped and waited for before the archive is shut. */
  readonly closing: Set<() => Promise<void>>;
  close(): void;
}

export function makeOfficeCore(
  dataDir: string,
  ports: Ports,
  catalogue: CataloguePort,
  background: readonly BackgroundWork[] = [],
): OfficeCore {
  const uploads = makeUploads();
  const results = makeResultFiles();
  let open: OpenArchive | null = null;
  let keyring: Keyring | null = null;
  let working: AbortController | null = null;

  const takeUp = (archive: OpenArchive): OpenArchive => {
    open = archive;
    working = startWork(background, archive, dataDir, ports);
    return archive;
  };
  const openArchive = (dataKey: Buffer, mode: 'open' | 'create'): OpenArchive => {
    const store = openStore(dataDir, purposeKey(dataKey, 'database'), mode);
    return { store, vault: openVault(dataDir, purposeKey(dataKey, 'vault')), dataKey };
  };

  return {
    dataDir,
    ports,
    sessions: makeSessions(() => ports.now().getTime()),
    catalogue,
    uploads,
    results,
    closing: new Set(),
    delay: openSignInDelay(dataDir, () => ports.now().getTime()),
    isSetUp: () => keyringExists(dataDir),
    keyring: () => {
      keyring ??= readKeyring(dataDir, ports.keyCost);
      return keyring;
    },
    archive: () => {
      if (open === null) throw new Refusal('NOT_SIGNED_IN');
      return open;
    },
    isDamaged: () => open?.store.damaged ?? false,
    openWith: (dataKey) => {
      if (open !== null) return open;
      const opened = openArchive(dataKey, 'open');
      try {
        catalogue.complete(opened.store, ports.now());
        sweepDestroyed(opened.store.reader, opened.vault, () => false);
      } catch (error) {
        opened.store.close();
        throw error;
      }
      return takeUp(opened);
    },
    create: async ({ login, password, demo }, fill) => {
      if (keyringExists(dataDir)) throw new Refusal('ALREADY_SET_UP');
      const dataKey = randomBytes(32);
      const made = openArchive(dataKey, 'create');
      try {
        await fill(made);
        const ring = await makeKeyring(dataDir, dataKey, ports.keyCost, demo);
        await ring.keyring.put(login, password, dataKey);
        keyring = ring.keyring;
        takeUp(made);
        return ring.recoveryKey;
      } catch (error) {
        made.store.close();
        throw error;
      }
    },
    close: () => {
      working?.abort();
      working = null;
      uploads.closeAll();
      results.clear();
      open?.store.close();
      open = null;
    },
  };
}
