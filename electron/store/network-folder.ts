import { readFileSync, realpathSync, statfsSync } from 'node:fs';

/** File systems of /proc/mounts that live on another machine. */
const NETWORK_FILE_SYSTEMS = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'afs',
  'ncpfs',
  '9p',
  'fuse.sshfs',
  'davfs',
  'fuse.davfs',
]);
/** statfs magic numbers of NFS, SMB, CIFS, SMB2 (linux/magic.h). */
const NETWORK_MAGIC = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** Pure: the share a Windows path lies on, or null. Mapped drives resolve to their UNC path before. */
export function windowsShare(realPath: string): string | null {
  const plain = realPath.replace(/^\\\\\?\\UNC\\/i, '\\\\').replace(/^\\\\\?\\/, '');
  return /^\\\\[^\\]+\\[^\\]+/.exec(plain.replaceAll('/', '\\'))?.[0] ?? null;
}

/** Pure: the network mount that holds `realPath` by the text of /proc/mounts, or null. */
export function networkMount(realPath: string, mounts: string): string | null {
  let best: { point: string; network: boolean; device: string } | null = null;
  for (const line of mounts.split('\n')) {
    const [device = '', rawPoint = '', type = ''] = line.split(' ');
    const point = rawPoint.replace(/\\040/g, ' ');
    const holds =
      point !== '' && (realPath === point || realPath.startsWith(point.endsWith('/') ? point : `${point}/`));
    if (holds && point.length >= (best?.point.length ?? 0))
      best = { point, network: NETWORK_FILE_SYSTEMS.has(type), device };
  }
  return best?.network === true ? best.device : null;
}

/** Where a folder lies if that is another machine, else null. SQLite in WAL mode is damaged there (sqlite.org/wal.html). */
export function findNetworkPlace(folder: string): string | null {
  const real = realpathSync.native(folder);
  if (process.platform === 'win32') return windowsShare(real);
  if (process.platform === 'linux') return networkMount(real, readFileSync('/proc/mounts', 'utf8'));
  return NETWORK_MAGIC.has(Number(statfsSync(real).type)) ? real : null;
}
