import { createHash } from 'node:crypto';
import type { Deposit, StoredFile, Vault } from '#electron/store/vault.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import {
  LIST_UPLOAD,
  LIST_UPLOAD_LIMIT_BYTES,
  PASSING_UPLOAD,
  UPLOAD_LIMIT_BYTES,
  uploadHeaders,
} from '#shared/contract/transport.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';
import { makePassingFiles, PASSING_LIMIT_BYTES } from './passing-files.ts';

/** A file that has arrived whole and waits for the record that will name it. */
export interface FinishedUpload {
  readonly file: StoredFile;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Files on their way in, sealed as they arrive; nothing plain touches the disk. */
export interface Uploads {
  /** One chunk of a file. Throws FILE_EMPTY, FILE_TOO_LARGE, FILE_DAMAGED. Returns bytes received so far. */
  receive(request: Request, vault: Vault): Promise<{ received: number; finished: boolean }>;
  /** A finished upload, once. */
  take(uploadId: string): FinishedUpload | null;
  /** A finished upload that stays available (a list that is read several times while columns are mapped). */
  peek(uploadId: string): FinishedUpload | null;
  /** The bytes of an upload that was sent to be looked at only, once; it never reached the vault. */
  takePassing(uploadId: string): Buffer | null;
  /** Whether a finished upload of this content waits for its record. */
  holds(sha256: string): boolean;
  closeAll(): void;
}

const MEGABYTE = 1024 * 1024;
/** Largest file by what it is for, in bytes. */
const LIMITS: Readonly<Record<string, number>> = {
  [PASSING_UPLOAD]: PASSING_LIMIT_BYTES,
  [LIST_UPLOAD]: LIST_UPLOAD_LIMIT_BYTES,
};

/** The file name as people wrote it. Throws Refusal FILE_DAMAGED for a header that no window sends. */
function readFileName(header: string): string {
  try {
    return cleanText(decodeURIComponent(header)).slice(0, 255);
  } catch {
    throw new Refusal('FILE_DAMAGED');
  }
}

export function makeUploads(): Uploads {
  const open = new Map<string, Deposit>();
  const finished = new Map<string, FinishedUpload>();
  const passing = makePassingFiles();

  const abandon = (id: string) => {
    open.get(id)?.abandon();
    open.delete(id);
  };

  return {
    receive: async (request, vault) => {
      const header = (name: string) => request.headers.get(name) ?? '';
      const id = header(uploadHeaders.id);
      const offset = Number(header(uploadHeaders.offset));
      const total = Number(header(uploadHeaders.total));
      const fileName = readFileName(header(uploadHeaders.name));
      const mediaType = header('content-type') || 'application/octet-stream';
      if (!/^[0-9a-f-]{36}$/.test(id) || !Number.isSafeInteger(offset) || !Number.isSafeInteger(total)) {
        throw new Refusal('FILE_DAMAGED');
      }
      if (total <= 0) throw new Refusal('FILE_EMPTY', { name: fileName });
      const purpose = header(uploadHeaders.purpose);
      const isPassing = purpose === PASSING_UPLOAD;
      const limit = LIMITS[purpose] ?? UPLOAD_LIMIT_BYTES;
      if (total > limit) {
        abandon(id);
        throw new Refusal('FILE_TOO_LARGE', {
          name: fileName,
          size: Math.ceil(total / MEGABYTE),
          limit: limit / MEGABYTE,
        });
      }
      const bytes = new Uint8Array(await request.arrayBuffer());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const deposit = open.get(id) ?? (isPassing ? passing.deposit(id) : vault.deposit());
      open.set(id, deposit);
      if (
        sha256 !== header(uploadHeaders.chunkSha256) ||
        offset !== deposit.received ||
        offset + bytes.length > total
      ) {
        abandon(id);
        throw new Refusal('FILE_DAMAGED');
      }
      try {
        deposit.write(bytes);
        if (deposit.received < total) return { received: deposit.received, finished: false };
        const file = deposit.finish();
        if (!isPassing) finished.set(id, { file, fileName, mediaType });
        open.delete(id);
        return { received: total, finished: true };
      } catch (error) {
        abandon(id);
        throw error;
      }
    },
    take: (uploadId) => {
      const upload = finished.get(uploadId) ?? null;
      finished.delete(uploadId);
      return upload;
    },
    peek: (uploadId) => finished.get(uploadId) ?? null,
    takePassing: (uploadId) => passing.take(uploadId),
    holds: (sha256) => [...finished.values()].some(({ file }) => file.sha256 === sha256),
    closeAll: () => {
      for (const id of [...open.keys()]) abandon(id);
      finished.clear();
      passing.clear();
    },
  };
}
