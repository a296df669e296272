import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/**
 * Replaces a small file so that a power cut leaves either the old or the new one: write beside it, flush, rename.
 * Windows refuses a rename while a virus scanner holds the target for a moment, so it is tried again shortly.
 */
export function writeFileAtomically(file: string, content: string | Uint8Array): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameWithPatience(beside, file);
}

/** Renames over an existing file, waiting up to about a second for whoever holds it open (Windows). */
export function renameWithPatience(from: string, to: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (attempt >= 9 || (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
