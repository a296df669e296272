import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Office } from '#electron/office/open-office.ts';
import { RESULTS_PATH } from '#shared/contract/archive-exports.ts';
import { isRefusalCode, Refusal } from '#shared/contract/refusals.ts';
import {
  LIST_UPLOAD,
  SESSION_HEADER,
  UPLOAD_CHUNK_BYTES,
  UPLOAD_PATH,
  uploadHeaders,
} from '#shared/contract/transport.ts';
import {
  type Command,
  type CommandInput,
  print,
  requirePositional,
  textOption,
  UsageError,
} from './command.ts';
import { dataPlace } from './data-place.ts';
import { openHere } from './open-here.ts';
import { bodyOf, saveWhole } from './save-whole.ts';
import { enterHere } from './sign-in-here.ts';

/** Every archive file that the words find, as one BagIt package. */
export async function exportBag(input: CommandInput): Promise<number> {
  const out = textOption(input, 'out');
  if (out === undefined) throw new UsageError('thiếu --out PATH');
  if (existsSync(out)) throw new UsageError(`đã có tệp ${out}; hãy chọn tên khác`);
  const text = requirePositional(input, 0, 'từ để tìm hồ sơ ("" là mọi hồ sơ)');
  const office = await openHere(dataPlace(textOption(input, 'data'), false));
  try {
    const { client, token } = await enterHere(office);
    const dossierIds: string[] = [];
    for (let total = 1; dossierIds.length < total; ) {
      const page = await client.dossiers.list({
        ...EVERY,
        states: [],
        text,
        offset: dossierIds.length,
        limit: 500,
      });
      total = page.total;
      if (page.dossiers.length === 0) break;
      dossierIds.push(...page.dossiers.map(({ id }) => id));
    }
    const bag = await client.dossiers.prepareBag({ id: randomUUID(), dossierIds });
    const address = `http://127.0.0.1${RESULTS_PATH}/${bag.id}`;
    const response = await office.fetch(new Request(address, { headers: { [SESSION_HEADER]: token } }));
    await saveWhole(out, await bodyOf(response));
    print(input, { out, format: 'bagit', bagId: bag.bagId, dossiers: dossierIds.length, bytes: bag.bytes }, [
      `Đã xuất ${dossierIds.length} hồ sơ ra ${out} (gói ${bag.bagId})`,
    ]);
    return 0;
  } finally {
    await office.close();
  }
}

/** One archive file, by its code, as PDF and XML in a zip. */
export async function exportPdfXml(input: CommandInput): Promise<number> {
  const [out, code] = [textOption(input, 'out'), textOption(input, 'dossier')];
  if (out === undefined) throw new UsageError('thiếu --out PATH');
  if (code === undefined) throw new UsageError('thiếu --dossier CODE (số và ký hiệu hồ sơ)');
  if (existsSync(out)) throw new UsageError(`đã có tệp ${out}; hãy chọn tên khác`);
  const office = await openHere(dataPlace(textOption(input, 'data'), false));
  try {
    const { client, token } = await enterHere(office);
    const { dossiers } = await client.dossiers.list({
      ...EVERY,
      states: [],
      text: code,
      offset: 0,
      limit: 500,
    });
    const dossier = dossiers.find((one) => one.code === code.normalize('NFC'));
    if (dossier === undefined) throw new Refusal('NOT_FOUND');
    const { id, rows } = await client.dossiers.preparePdfXml({ id: randomUUID(), dossierId: dossier.id });
    const address = `http://127.0.0.1${RESULTS_PATH}/${id}`;
    const response = await office.fetch(new Request(address, { headers: { [SESSION_HEADER]: token } }));
    await saveWhole(out, await bodyOf(response));
    print(input, { out, format: 'pdf-xml', dossier: dossier.code, documents: rows / 2 }, [
      `Đã kết xuất hồ sơ ${dossier.code} ra ${out}`,
    ]);
    return 0;
  } finally {
    await office.close();
  }
}

const EVERY = {
  year: null,
  keeping: 'all',
  whereabouts: 'all',
  access: 'all',
  groupId: null,
  boxId: null,
} as const satisfies Record<string, unknown>;

async function upload(office: Office, token: string, path: string): Promise<string> {
  const id = randomUUID();
  const total = statSync(path).size;
  const handle = openSync(path, 'r');
  try {
    for (let offset = 0; offset < total; offset += UPLOAD_CHUNK_BYTES) {
      const chunk = new Uint8Array(Math.min(UPLOAD_CHUNK_BYTES, total - offset));
      readSync(handle, chunk, 0, chunk.length, offset);
      const response = await office.fetch(
        new Request(`http://127.0.0.1${UPLOAD_PATH}`, {
          method: 'POST',
          headers: {
            [SESSION_HEADER]: token,
            'content-type': 'application/zip',
            [uploadHeaders.id]: id,
            [uploadHeaders.name]: encodeURIComponent(basename(path)),
            [uploadHeaders.offset]: String(offset),
            [uploadHeaders.total]: String(total),
            [uploadHeaders.chunkSha256]: createHash('sha256').update(chunk).digest('hex'),
            [uploadHeaders.purpose]: LIST_UPLOAD,
          },
          body: chunk,
        }),
      );
      if (!response.ok) {
        const { code = 'INTERNAL' } = (await response.json()) as { code?: string };
        throw new Refusal(isRefusalCode(code) ? code : 'INTERNAL');
      }
    }
  } finally {
    closeSync(handle);
  }
  return id;
}

const importBag: Command = {
  usage: 'import-bag FILE',
  summary: 'nhập một gói BagIt (.zip): kiểm tra mọi tệp và mã băm trước, gói đã nhập thì không nhập lần nữa',
  run: async (input) => {
    const path = requirePositional(input, 0, 'tệp gói BagIt');
    if (!existsSync(path)) throw new UsageError(`không có tệp ${path}`);
    const office = await openHere(dataPlace(textOption(input, 'data'), false));
    try {
      const { client, token } = await enterHere(office);
      const uploadId = await upload(office, token, path);
      const { known } = await client.dossiers.checkBag({ uploadId });
      const done = await client.dossiers.importBag({ id: randomUUID(), uploadId, label: basename(path) });
      print(input, { ...done, again: known !== null }, [
        known === null
          ? `Đã nhập ${done.dossiers} hồ sơ, ${done.papers} văn bản, ${done.awards} lượt khen từ ${path}`
          : `Gói này đã nhập trước đó; không thay đổi gì.`,
      ]);
      return 0;
    } finally {
      await office.close();
    }
  },
};

export const bagCommands = { 'import-bag': importBag };
