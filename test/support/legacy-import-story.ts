/** Bringing an old list in, as the wizard does it. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { LegacyImportStatus, LegacySettings } from '#shared/contract/legacy-import.ts';
import { LIST_UPLOAD, uploadHeaders } from '#shared/contract/transport.ts';
import type { OfficeFixture } from './office-fixture.ts';
import { sendChunk } from './send-chunk.ts';

/** What of an office the wizard needs. */
export type ListDesk = Pick<OfficeFixture, 'as' | 'office' | 'tokenOf'>;

const HEADER = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Hình thức khen thưởng',
  'Số quyết định',
  'Ngày quyết định',
];

/** A small list as a separated text; rows: name, unit, award, number, day. */
export function smallList(rows: readonly (readonly string[])[]): Buffer {
  const lines = rows.map(([name = '', unit = '', award = '', number = '', day = ''], at) =>
    [String(at + 1), name, 'Chuyên viên', unit, award, number, day]
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(';'),
  );
  return Buffer.from(`${[HEADER.join(';'), ...lines].join('\r\n')}\r\n`);
}

export const BANG_KHEN = 'Bằng khen của Chủ tịch UBND tỉnh';

/** Sends a file in pieces, for a list. Returns its upload id. */
export async function uploadList(fixture: ListDesk, bytes: Buffer, name: string): Promise<string> {
  const id = randomUUID();
  const piece = 4 * 1024 * 1024;
  for (let offset = 0; offset < bytes.length; offset += piece) {
    const part = new Uint8Array(bytes.subarray(offset, offset + piece));
    const { status, body } = await sendChunk(fixture.office, fixture.tokenOf('archivist'), part, {
      [uploadHeaders.id]: id,
      [uploadHeaders.name]: encodeURIComponent(name),
      [uploadHeaders.offset]: String(offset),
      [uploadHeaders.total]: String(bytes.length),
      [uploadHeaders.purpose]: LIST_UPLOAD,
    });
    if (status !== 200) throw new Error(`upload refused: ${body.code}`);
  }
  return id;
}

export async function openList(fixture: ListDesk, bytes: Buffer, name = 'Danh sách cũ.csv'): Promise<string> {
  const importId = randomUUID();
  const uploadId = await uploadList(fixture, bytes, name);
  await fixture.as('archivist').imports.openLegacy({ importId, uploadId, label: '' });
  return importId;
}

/** What is found of the list by itself. `accept`: doubts that keep no row back. */
export async function settingsFor(
  fixture: ListDesk,
  importId: string,
  accept: readonly string[] = [],
): Promise<LegacySettings> {
  const { sheet, mapping } = await fixture
    .as('archivist')
    .imports.surveyLegacy({ importId, sheet: null, headerRow: null });
  return { sheet, mapping, accept: [...accept] };
}

const RESTING = new Set([
  'draft',
  'checked',
  'paused',
  'interrupted',
  'cancelled',
  'done',
  'failed',
  'undone',
]);

/** Follows an import until its status is as wanted. */
export async function whenImport(
  fixture: ListDesk,
  importId: string,
  wanted: (status: LegacyImportStatus) => boolean,
): Promise<LegacyImportStatus> {
  for (;;) {
    const status = await fixture.as('archivist').imports.legacyStatus({ importId });
    if (wanted(status)) return status;
    await wait(10);
  }
}

/** Follows an import until nothing works on it. */
export const whenResting = (fixture: ListDesk, importId: string): Promise<LegacyImportStatus> =>
  whenImport(fixture, importId, ({ state }) => RESTING.has(state));

/** Opens, runs and waits. */
export async function bringIn(
  fixture: ListDesk,
  bytes: Buffer,
  { accept = [] as readonly string[], name = 'Danh sách cũ.csv', again = false } = {},
): Promise<LegacyImportStatus> {
  const importId = await openList(fixture, bytes, name);
  const settings = await settingsFor(fixture, importId, accept);
  await fixture.as('archivist').imports.runLegacy({ importId, settings, again });
  return whenResting(fixture, importId);
}

/** The rows to correct of an import, as a file. */
export async function rowsToCorrect(
  fixture: ListDesk,
  importId: string,
  format: 'xlsx' | 'csv',
): Promise<Buffer> {
  const response = await fixture.office.fetch(
    new Request(`http://127.0.0.1/files/imports/${importId}.${format}`, {
      headers: { 'x-so-vang-session': fixture.tokenOf('archivist') },
    }),
  );
  if (response.status !== 200) throw new Error(`refused: ${JSON.stringify(await response.json())}`);
  return Buffer.from(await response.arrayBuffer());
}
