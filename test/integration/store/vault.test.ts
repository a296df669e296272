import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEALED_BLOCK_BYTES } from '#electron/store/sealed-stream.ts';
import { openVault } from '#electron/store/vault.ts';
import { paperPath, SESSION_HEADER, uploadHeaders } from '#shared/contract/transport.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import { startSubmission } from '#test/support/office-story.ts';
import { sendChunk } from '#test/support/send-chunk.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const key = randomBytes(32);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function filesOf(dataDir: string): string[] {
  return readdirSync(join(dataDir, 'vault'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('vault', () => {
  it.each([
    1,
    100,
    SEALED_BLOCK_BYTES - 1,
    SEALED_BLOCK_BYTES,
    SEALED_BLOCK_BYTES + 1,
    2 * SEALED_BLOCK_BYTES,
  ])('gives back %i bytes as they were', (size) => {
    const vault = openVault(makeFolder(), key);
    const bytes = randomBytes(size);
    const stored = vault.store(bytes);
    expect(stored).toEqual({ sha256: sha256(bytes), size });
    expect(sha256(vault.readWhole(stored.sha256))).toBe(stored.sha256);
  });

  it('keeps the same content once', () => {
    const dataDir = makeFolder();
    const vault = openVault(dataDir, key);
    const bytes = Buffer.from('một tờ giấy');
    expect(vault.store(bytes)).toEqual(vault.store(bytes));
    expect(filesOf(dataDir)).toHaveLength(1);
  });

  it('shows neither content nor its hash to somebody who looks at the disk', () => {
    const dataDir = makeFolder();
    const vault = openVault(dataDir, key);
    const text = 'Báo cáo thành tích của bà Lò Thị Kín. '.repeat(100);
    const { sha256: hash } = vault.store(Buffer.from(text));
    const [file = ''] = filesOf(dataDir);
    expect(file).not.toContain(hash.slice(0, 16));
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(readFileSync(file).includes(Buffer.from('Lò Thị Kín', encoding))).toBe(false);
  });

  const spoil: Record<string, (file: string) => void> = {
    'one changed byte': (file) => {
      const bytes = readFileSync(file);
      const at = bytes.length - 40;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
    'one changed byte of its header': (file) => {
      const bytes = readFileSync(file);
      bytes[9] = (bytes[9] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
    'a cut tail': (file) => truncateSync(file, statSync(file).size - 5),
    'the last block cut off': (file) => truncateSync(file, 15 + SEALED_BLOCK_BYTES + 16),
    'nothing but the header': (file) => truncateSync(file, 15),
    'an empty file': (file) => truncateSync(file, 0),
  };
  it.each(Object.entries(spoil))('refuses %s as FILE_LOST', (_what, change) => {
    const dataDir = makeFolder();
    const vault = openVault(dataDir, key);
    const stored = vault.store(randomBytes(SEALED_BLOCK_BYTES + 500));
    const [file = ''] = filesOf(dataDir);
    change(file);
    expect(() => vault.readWhole(stored.sha256)).toThrow(expect.objectContaining({ code: 'FILE_LOST' }));
  });

  it('refuses blocks put in another order', () => {
    const dataDir = makeFolder();
    const vault = openVault(dataDir, key);
    const stored = vault.store(randomBytes(3 * SEALED_BLOCK_BYTES));
    const [file = ''] = filesOf(dataDir);
    const bytes = readFileSync(file);
    const unit = SEALED_BLOCK_BYTES + 16;
    const block = (index: number) => bytes.subarray(15 + index * unit, 15 + (index + 1) * unit);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 15), block(1), block(0), block(2)]));
    expect(() => vault.readWhole(stored.sha256)).toThrow(expect.objectContaining({ code: 'FILE_LOST' }));
  });

  it('refuses a missing file as FILE_LOST', () => {
    const vault = openVault(makeFolder(), key);
    expect(() => vault.readWhole(sha256(Buffer.from('none')))).toThrow(
      expect.objectContaining({ code: 'FILE_LOST' }),
    );
  });

  it('clears away what a crash left half way', () => {
    const dataDir = makeFolder();
    openVault(dataDir, key).deposit().write(Buffer.from('half'));
    expect(filesOf(dataDir)).toHaveLength(1);
    openVault(dataDir, key);
    expect(filesOf(dataDir)).toEqual([]);
  });

  it('leaves nothing of a deposit that is given up', () => {
    const dataDir = makeFolder();
    const deposit = openVault(dataDir, key).deposit();
    deposit.write(randomBytes(SEALED_BLOCK_BYTES * 2));
    deposit.abandon();
    expect(filesOf(dataDir)).toEqual([]);
  });
});

describe('uploads', () => {
  let fixture: OfficeFixture;
  beforeAll(async () => {
    fixture = await makeOffice();
  });
  afterAll(() => fixture.close());
  const send = (bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
    sendChunk(fixture.office, fixture.tokenOf('clerk'), bytes, more);
  const bytes = () => new Uint8Array(randomBytes(1000));

  it('in chunks become a paper that opens again as it was', async () => {
    const { id: batchId } = await startSubmission(fixture);
    const whole = new Uint8Array(randomBytes(SEALED_BLOCK_BYTES + 4321));
    const uploadId = randomUUID();
    const head = { [uploadHeaders.id]: uploadId, [uploadHeaders.total]: String(whole.length) };
    const first = await send(whole.slice(0, 500_000), head);
    expect(first).toEqual({ status: 200, body: { received: 500_000, finished: false } });
    const second = await send(whole.slice(500_000), { ...head, [uploadHeaders.offset]: '500000' });
    expect(second.body).toEqual({ received: whole.length, finished: true });
    const paper = await fixture.as('clerk').nominations.addPaper({
      id: randomUUID(),
      batchId,
      candidateId: null,
      kind: 'report',
      title: 'Báo cáo',
      uploadId,
    });
    expect(paper).toMatchObject({
      size: whole.length,
      sha256: sha256(whole),
      fileName: 'Báo cáo thành tích.pdf',
    });
    const answer = await fixture.office.fetch(
      new Request(`http://127.0.0.1${paperPath(paper.id)}`, {
        headers: { [SESSION_HEADER]: fixture.tokenOf('reader') },
      }),
    );
    expect(sha256(new Uint8Array(await answer.arrayBuffer()))).toBe(sha256(whole));
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Báo cáo thành tích.pdf')}`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('of 0 bytes are refused by name', async () => {
    expect((await send(new Uint8Array())).body).toEqual({
      code: 'FILE_EMPTY',
      data: { name: 'Báo cáo thành tích.pdf' },
    });
  });

  it('of 300 MB are refused before their bytes are kept', async () => {
    const { status, body } = await send(bytes(), { [uploadHeaders.total]: String(300 * 1024 * 1024) });
    expect(status).toBe(413);
    expect(body).toEqual({
      code: 'FILE_TOO_LARGE',
      data: { name: 'Báo cáo thành tích.pdf', size: 300, limit: 100 },
    });
    expect(readdirSync(join(fixture.dataDir, 'vault', 'incoming'))).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['a wrong hash', { [uploadHeaders.chunkSha256]: '0'.repeat(64) }],
    ['no hash', { [uploadHeaders.chunkSha256]: '' }],
    ['a wrong offset', { [uploadHeaders.offset]: '7' }],
    ['a negative offset', { [uploadHeaders.offset]: '-1' }],
    ['more bytes than announced', { [uploadHeaders.total]: '999' }],
    ['no id', { [uploadHeaders.id]: '' }],
    ['an id that walks through folders', { [uploadHeaders.id]: '../../../../../../../../../etc/passw' }],
    ['a size that is no number', { [uploadHeaders.total]: 'many' }],
    ['a name that is not percent-encoded text', { [uploadHeaders.name]: '%E0%A4%A' }],
  ])('with %s are refused as damaged and leave nothing', async (_what, headers) => {
    const stored = filesOf(fixture.dataDir);
    expect((await send(bytes(), headers)).body.code).toBe('FILE_DAMAGED');
    expect(filesOf(fixture.dataDir)).toEqual(stored);
  });

  it('that broke off half way do not count as a file', async () => {
    const { id: batchId } = await startSubmission(fixture);
    const uploadId = randomUUID();
    await send(bytes(), { [uploadHeaders.id]: uploadId, [uploadHeaders.total]: '5000' });
    const input = {
      id: randomUUID(),
      batchId,
      candidateId: null,
      kind: 'report' as const,
      title: 'Báo cáo',
      uploadId,
    };
    expect((await refusalBy(fixture.as('clerk').nominations.addPaper(input))).code).toBe('FILE_DAMAGED');
    expect((await fixture.as('clerk').nominations.get({ id: batchId })).papers).toEqual([]);
  });

  it('by somebody who may not add papers, or nobody, are refused', async () => {
    const by = (token: string) => sendChunk(fixture.office, token, bytes());
    expect((await by(fixture.tokenOf('reader'))).body.code).toBe('NOT_ALLOWED');
    expect((await by('nobody')).body.code).toBe('NOT_SIGNED_IN');
  });

  it('whose file was lost are told so when opened', async () => {
    const { id: batchId } = await startSubmission(fixture);
    const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes());
    const before = new Set(filesOf(fixture.dataDir));
    const paper = await fixture.as('clerk').nominations.addPaper({
      id: randomUUID(),
      batchId,
      candidateId: null,
      kind: 'report',
      title: 'Báo cáo',
      uploadId,
    });
    const open = () =>
      fixture.office.fetch(
        new Request(`http://127.0.0.1${paperPath(paper.id)}`, {
          headers: { [SESSION_HEADER]: fixture.tokenOf('reader') },
        }),
      );
    expect((await open()).status).toBe(200);
    for (const file of before) if (existsSync(file)) truncateSync(file, 0);
    const answer = await open();
    // The first bytes are checked before the answer begins, so that a lost paper is a sentence and not a torn file.
    expect(await answer.json()).toEqual({ code: 'FILE_LOST', data: {} });
    await fixture.signInAll();
  });
});
