/** An encrypted file of its own with every migration, without an office around it. */
import { randomBytes } from 'node:crypto';
import { openStore, type Store } from '#electron/store/open-store.ts';
import { makeFolder } from './temporary-folder.ts';

export function makeStore(): Store {
  return openStore(makeFolder(), randomBytes(32), 'create');
}
