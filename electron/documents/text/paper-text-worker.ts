/** The thread that reads papers; started by paper-text-job.ts. */
import { deflateRawSync } from 'node:zlib';
import { serveJob } from '#electron/jobs/serve-job.ts';
import { incomingFolder, type Vault, vaultOver } from '#electron/store/vault.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { NoTextError } from './no-text.ts';
import type { PaperTextAnswer, PaperTextOrder } from './paper-text-job.ts';
import { MOST_BYTES, readPaperText } from './read-paper-text.ts';

/** A word of its own (private use) between cells, so that no phrase runs over their border. */
const BORDER = ' \u{E000} ';

const wordsOf = (text: string): string => text.split(' | ').map(searchKey).join(BORDER);

/** Never more of a file than is read, however long it is. */
function bytesOf(vault: Vault, sha256: string): Buffer {
  const parts = vault.openParts(sha256);
  try {
    if (parts.size > MOST_BYTES) throw new NoTextError('too_large');
    return parts.read(0, parts.size);
  } finally {
    parts.close();
  }
}

async function read(vault: Vault, sha256: string, folder: string): Promise<PaperTextAnswer> {
  try {
    const { format, text } = await readPaperText(bytesOf(vault, sha256), folder);
    return { sha256, format, text: deflateRawSync(text), words: wordsOf(text) };
  } catch (error) {
    // Anything else a reader throws at a file of strangers is the file's fault, too.
    return { sha256, reason: error instanceof NoTextError ? error.reason : 'damaged' };
  }
}

serveJob(async function* ({ dataDir, vaultKey, files }: PaperTextOrder): AsyncGenerator<PaperTextAnswer> {
  const vault = vaultOver(dataDir, Buffer.from(vaultKey));
  for (const sha256 of files) yield await read(vault, sha256, incomingFolder(dataDir));
});
