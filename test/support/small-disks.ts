/** Folders with a fault of the disk: read-only, or full. Real mounts for root on Linux, where mode bits bind nobody. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { makeFolder } from './temporary-folder.ts';

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;

export interface MountedFolder {
  readonly dir: string;
  undo(): void;
}

/** A disk of `megabytes` in memory, or null where none can be mounted. */
export function mountSmallDisk(megabytes: number): MountedFolder | null {
  if (!isLinuxRoot) return null;
  const dir = makeFolder('so-vang-disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return null; // a container without the right to mount
  }
  return { dir, undo: () => execFileSync('umount', ['-l', dir], { stdio: 'ignore' }) };
}

/** A folder that cannot be written, or null where that cannot be made. */
export function makeReadOnlyFolder(fill: (dir: string) => void = () => {}): MountedFolder | null {
  if (isLinuxRoot) {
    const disk = mountSmallDisk(8);
    if (disk === null) return null;
    fill(disk.dir);
    execFileSync('mount', ['-o', 'remount,ro', disk.dir], { stdio: 'ignore' });
    return disk;
  }
  if (process.platform === 'win32') return null;
  const dir = makeFolder('so-vang-read-only');
  mkdirSync(dir, { recursive: true });
  fill(dir);
  chmodSync(dir, 0o500);
  return { dir, undo: () => chmodSync(dir, 0o700) };
}
