import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#shared/contract/refusals.ts';
import { findNetworkPlace } from './network-folder.ts';

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/**
 * Makes the data folder if it is missing and proves that it can be written.
 * Throws Refusal READ_ONLY, DISK_FULL, NETWORK_FOLDER.
 */
export function prepareDataFolder(
  dataDir: string,
  findPlace: (folder: string) => string | null = findNetworkPlace,
): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    // access() tells nothing about Windows ACLs nor, for root, about mode bits: only a real write does.
    const probe = join(dataDir, '.write-probe');
    writeFileSync(probe, 'so-vang');
    rmSync(probe);
  } catch (error) {
    if (isCode(error, 'ENOSPC', 'EDQUOT')) throw new Refusal('DISK_FULL');
    // ENOENT: a drive that is not there (Windows), or what mkdir says inside a read-only mount (Linux).
    if (isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'))
      throw new Refusal('READ_ONLY');
    throw error;
  }
  const place = findPlace(dataDir);
  if (place !== null) throw new Refusal('NETWORK_FOLDER', { place });
}
