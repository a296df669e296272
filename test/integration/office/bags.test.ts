import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZipEntries, unpackEntry, writeStoredZip } from '#electron/lists/zip-archive.ts';
import { RESULTS_PATH } from '#shared/contract/archive-exports.ts';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import { readManifest, writeManifest } from '#shared/domain/dossiers/bag-files.ts';
import { importAward, outsideRevocation } from '#test/support/award-story.ts';
import { addDocument, EVERY_DOSSIER, openDossier } from '#test/support/dossier-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

type Files = Map<string, Buffer>;

let home: OfficeFixture;
let away: OfficeFixture;
let dossierIds: string[];
let bag: Buffer;
beforeAll(async () => {
  [home, away] = [await makeOffice(), await makeOffice()];
  const OLD = { decisionNumber: '77/QĐ-TTg', decisionDate: '2013-11-20' };
  const awardId = await importAward(home, 'Lò Thị Đi Xa', OLD);
  await importAward(home, 'Lò Văn Bị Thu', { ...OLD, decisionNumber: '78/QĐ-UBND' });
  await home.as('secretary').archive.recordRevocation(outsideRevocation(awardId, '2026-04-01'));
  const one = await openDossier(home, {
    title: 'Hồ sơ “một” & <hai>',
    retentionYears: null,
    notes: 'Dòng một\nDòng hai',
  });
  const two = await openDossier(home, { access: 'restricted', pages: 44 });
  await addDocument(home, one.id, '%PDF shared by both', { title: 'Chung', issuedOn: '2013-11-20' });
  await addDocument(home, two.id, '%PDF shared by both', { title: 'Chung' });
  await addDocument(home, two.id, new Uint8Array(3_000_000).fill(7), {
    title: 'Lớn',
    fileName: 'Tệp lớn (bản 2).PDF',
  });
  await home.as('archivist').dossiers.addItem({
    ...{ id: randomUUID(), dossierId: one.id, title: 'Chưa quét', uploadId: null, fromItemId: null },
    description: { sheet: '02-05', typeName: 'Biên bản' },
  });
  await home.as('archivist').dossiers.attachAwards({ dossierId: one.id, ...OLD });
  dossierIds = [one.id, two.id];
  bag = await takeBag(home, dossierIds);
});
afterAll(async () => {
  await home.close();
  await away.close();
});

async function takeBag(office: OfficeFixture, ids: string[]): Promise<Buffer> {
  const { id } = await office.as('archivist').dossiers.prepareBag({ id: randomUUID(), dossierIds: ids });
  const answer = await office.office.fetch(
    new Request(`http://127.0.0.1${RESULTS_PATH}/${id}`, {
      headers: { [SESSION_HEADER]: office.tokenOf('archivist') },
    }),
  );
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const unpack = (bytes: Buffer): Files =>
  new Map(readZipEntries(bytes, 1e9).map((entry) => [entry.name, unpackEntry(entry)]));
const pack = (files: Files): Buffer =>
  writeStoredZip([...files].map(([name, content]) => ({ name, content })));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const send = (office: OfficeFixture, bytes: Buffer) =>
  uploadWhole(office.office, office.tokenOf('archivist'), new Uint8Array(bytes), 'goi.zip');
async function bringIn(bytes: Buffer, id: string = randomUUID()) {
  const uploadId = await send(away, bytes);
  return away.as('archivist').dossiers.importBag({ id, uploadId, label: 'goi.zip' });
}
const files = async () => (await away.as('archivist').dossiers.list(EVERY_DOSSIER)).total;
const awards = async () => (await away.as('archivist').archive.search(WHOLE_ARCHIVE)).total;

/** Everything of a file that travels; what belongs to one office (events, code, entry) stays there. */
async function travelling(office: OfficeFixture, id: string) {
  const {
    events: _,
    version: __,
    imported: ___,
    retentionByHand: ____,
    code: _____,
    ...record
  } = await office.as('archivist').dossiers.get({ id });
  const { awards: given } = await office.as('archivist').dossiers.awards({ id, offset: 0, limit: 100 });
  const lives = await Promise.all(
    given.map(async (award) => {
      const { life } = await office.as('archivist').archive.award({ id: award.id });
      return { ...award, honoreeId: '', standing: life.standing, revocation: life.revocation };
    }),
  );
  return {
    ...record,
    items: record.items.map(({ addedAt: _a, addedBy: _b, version: _c, kind: _d, ...item }) => item),
    lives,
  };
}

describe('a bag', () => {
  it('is one by RFC 8493: declaration, info, manifests that hold, payload with the names of Phụ lục VI', () => {
    const all = unpack(bag);
    const root = [...all.keys()][0]?.split('/')[0] ?? '';
    const text = (path: string) => all.get(`${root}/${path}`)?.toString('utf8') ?? '';
    expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const manifest = readManifest(text('manifest-sha256.txt')) ?? [];
    expect(manifest.length).toBe(7);
    for (const { path, sha256: hash } of [
      ...manifest,
      ...(readManifest(text('tagmanifest-sha256.txt')) ?? []),
    ])
      expect(sha256(all.get(`${root}/${path}`) ?? Buffer.alloc(0))).toBe(hash);
    const payload = [...all].filter(([name]) => name.startsWith(`${root}/data/`));
    const size = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    expect(text('bag-info.txt')).toContain(`Payload-Oxum: ${size}.${payload.length}\n`);
    const xml = payload.find(([name]) => name.endsWith('/ho-so.xml'))?.[1].toString('utf8') ?? '';
    for (const name of [
      'OrganId',
      'FileCatalog',
      'FileNotation',
      'Title',
      'Maintenance',
      'Rights',
      'Creator',
    ])
      expect(xml).toContain(`<${name}>`);
    expect(xml).toContain('<Title>Hồ sơ “một” &amp; &lt;hai&gt;</Title>');
    expect([...all.keys()].every((name) => /^[\w./-]+$/u.test(name))).toBe(true);
    expect(all.has(`${root}/fetch.txt`)).toBe(false);
  });

  it('is equal in another office, comes in once, goes out whole, and comes again', async () => {
    const importId = randomUUID();
    const done = await bringIn(bag, importId);
    expect(done).toMatchObject({ dossiers: 2, papers: 4, awards: 1 });
    for (const id of dossierIds) expect(await travelling(away, id)).toEqual(await travelling(home, id));
    expect(await bringIn(bag)).toMatchObject({ id: importId });
    expect([await files(), await awards()]).toEqual([2, 1]);
    await away.as('archivist').dossiers.undoBag({ id: importId });
    expect([await files(), await awards()]).toEqual([0, 0]);
    await bringIn(bag);
    expect([await files(), await awards()]).toEqual([2, 1]);
    for (const id of dossierIds) expect(await travelling(away, id)).toEqual(await travelling(home, id));
    const again = await takeBag(home, dossierIds);
    const { code } = await refusalBy(bringIn(again));
    expect(code).toBe('BAG_HAS_FILE');
    const { imports } = { imports: await away.as('archivist').dossiers.bagImports({}) };
    await away
      .as('archivist')
      .dossiers.undoBag({ id: imports.find(({ undoneAt }) => undoneAt === null)?.id ?? '' });
  });
});

describe('a hostile bag is refused by name before anything is written', () => {
  const ROOT = 'goi';
  /** The bag with changes, its manifests made to fit again where `fit`. */
  function changed(change: (all: Files) => void, fit = true): Buffer {
    const old = [...unpack(bag)];
    const all: Files = new Map(
      old.map(([name, bytes]) => [`${ROOT}/${name.split('/').slice(1).join('/')}`, bytes]),
    );
    change(all);
    if (fit) {
      const lines = [...all].filter(([name]) => name.startsWith(`${ROOT}/data/`));
      const paths = lines.map(([name, bytes]) => ({
        path: name.slice(ROOT.length + 1),
        sha256: sha256(bytes),
      }));
      all.set(`${ROOT}/manifest-sha256.txt`, Buffer.from(writeManifest(paths)));
      all.delete(`${ROOT}/tagmanifest-sha256.txt`);
      const info = all.get(`${ROOT}/bag-info.txt`)?.toString('utf8') ?? '';
      all.set(`${ROOT}/bag-info.txt`, Buffer.from(info.replace(/Payload-Oxum.*\n/u, '')));
    }
    return pack(all);
  }
  const first = (all: Files, ending: string) => [...all.keys()].find((name) => name.endsWith(ending)) ?? '';
  const put =
    (name: string, text = 'x') =>
    (all: Files) =>
      void all.set(`${ROOT}/${name}`, Buffer.from(text));
  const inManifest = (line: string) => (all: Files) => {
    const name = `${ROOT}/manifest-sha256.txt`;
    all.set(name, Buffer.from(`${all.get(name)?.toString('utf8')}${line}\n`));
    all.delete(`${ROOT}/tagmanifest-sha256.txt`);
  };
  const hash = sha256(Buffer.from('x'));

  const cases: readonly (readonly [what: string, code: string, bytes: () => Buffer])[] = [
    ['no bag', 'BAG_NOT_A_BAG', () => pack(new Map([['a.txt', Buffer.from('x')]]))],
    ['no zip', 'BAG_DAMAGED', () => Buffer.from('%PDF nothing')],
    ['cut off', 'BAG_DAMAGED', () => changed(() => {}).subarray(0, 4000)],
    ['another version', 'BAG_NOT_A_BAG', () => changed(put('bagit.txt', 'BagIt-Version: 9.0\n'))],
    [
      'a changed document',
      'BAG_WRONG_HASH',
      () => changed((all) => all.set(first(all, '.pdf'), Buffer.from('y')), false),
    ],
    [
      'a changed tag file',
      'BAG_WRONG_HASH',
      () => changed(put('bag-info.txt', 'External-Identifier: z\n'), false),
    ],
    ['a missing document', 'BAG_MISSING', () => changed((all) => all.delete(first(all, '.pdf')), false)],
    ['an extra document', 'BAG_EXTRA', () => changed(put('data/extra.txt'), false)],
    ['a file beside the bag', 'BAG_EXTRA', () => changed((all) => all.set('other/a.txt', Buffer.from('x')))],
    ['fetch.txt', 'BAG_FETCH', () => changed(put('fetch.txt', 'http://x 1 data/y'))],
    ['a path outside', 'BAG_PATH_OUTSIDE', () => changed(put('data/../../evil.txt'))],
    ['an absolute path', 'BAG_PATH_OUTSIDE', () => changed((all) => all.set('/etc/evil', Buffer.from('x')))],
    ['a drive', 'BAG_PATH_OUTSIDE', () => changed((all) => all.set('C:/evil', Buffer.from('x')))],
    ['a backslash', 'BAG_PATH_OUTSIDE', () => changed(put('data\\..\\evil'))],
    ['a device of Windows', 'BAG_PATH_OUTSIDE', () => changed(put('data/aux.txt'))],
    [
      'a manifest that points outside',
      'BAG_PATH_OUTSIDE',
      () => changed(inManifest(`${hash}  data/../../x`), false),
    ],
    ['a manifest of tag files', 'BAG_PATH_OUTSIDE', () => changed(inManifest(`${hash}  bagit.txt`), false)],
    ['a broken manifest', 'BAG_DAMAGED', () => changed(inManifest('nonsense'), false)],
    [
      'two names by case',
      'BAG_DUPLICATE',
      () =>
        changed((all) => {
          put('data/a.txt')(all);
          put('data/A.TXT')(all);
        }),
    ],
    [
      'two names by normal form',
      'BAG_DUPLICATE',
      () =>
        changed((all) => {
          put('data/hòa.txt')(all);
          put('data/hòa.txt'.normalize('NFD'))(all);
        }),
    ],
    [
      'a broken description',
      'BAG_METADATA',
      () => changed((all) => all.set(first(all, 'ho-so.xml'), Buffer.from('<a/>'))),
    ],
    [
      'a document type',
      'BAG_METADATA',
      () =>
        changed((all) => {
          const n = first(all, 'ho-so.xml');
          all.set(n, Buffer.from(`<!DOCTYPE a [<!ENTITY b "c">]>${all.get(n)}`));
        }),
    ],
    [
      'an unknown award',
      'BAG_AWARD_UNKNOWN',
      () =>
        changed((all) => {
          const n = first(all, 'ho-so.xml');
          all.set(n, Buffer.from(String(all.get(n)).replace(/<AwardType>[^<]*/u, '<AwardType>khong-co')));
        }),
    ],
    [
      'no file at all',
      'BAG_NO_FILES',
      () =>
        changed((all) => {
          for (const n of [...all.keys()]) if (n.endsWith('ho-so.xml')) all.delete(n);
        }),
    ],
    ['a link', 'BAG_LINK', () => asLink(changed(put('data/link.txt')), 'data/link.txt')],
    [
      'a password',
      'BAG_ENCRYPTED',
      () =>
        patchDirectory(
          changed(() => {}),
          (entry) => entry.writeUInt16LE(entry.readUInt16LE(8) | 1, 8),
        ),
    ],
    [
      'more than it says',
      'BAG_BOMB',
      () =>
        patchDirectory(
          changed(() => {}),
          (entry) => entry.writeUInt32LE(0xfffffff0, 24),
        ),
    ],
    [
      'parts that share bytes',
      'BAG_BOMB',
      () =>
        patchDirectory(
          changed(() => {}),
          (entry) => entry.writeUInt32LE(0, 42),
        ),
    ],
  ];

  it.each(cases)('%s: %s', async (_what, code, bytes) => {
    const { vault, store } = away.office.core.archive();
    const [before] = store.reader.sql('SELECT count(*) AS n FROM vault_file');
    expect((await refusalBy(bringIn(bytes()))).code).toBe(code);
    expect(
      (
        await refusalBy(
          send(away, bytes()).then((uploadId) => away.as('archivist').dossiers.checkBag({ uploadId })),
        )
      ).code,
    ).toBe(code);
    expect([await files(), await awards()]).toEqual([0, 0]);
    expect(store.reader.sql('SELECT count(*) AS n FROM vault_file')[0]).toEqual(before);
    expect(vault.has(hash)).toBe(false);
  });
});

/** Changes every entry of a zip's directory. */
function patchDirectory(bytes: Buffer, change: (entry: Buffer, name: string) => void): Buffer {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  while (at < end) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    change(bytes.subarray(at, at + 46), name);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

const asLink = (bytes: Buffer, ending: string): Buffer =>
  patchDirectory(bytes, (entry, name) => {
    if (!name.endsWith(ending)) return;
    entry.writeUInt16LE(0x0314, 4);
    entry.writeUInt32LE(0xa1ff0000, 38);
  });
