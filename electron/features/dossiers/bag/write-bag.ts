import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type ZipPart, zipPieces } from '#electron/documents/zip-stream.ts';
import { streamOf } from '#electron/jobs/stream-of.ts';
import type { Vault } from '#electron/store/vault.ts';
import {
  BAGIT_TXT,
  type ManifestLine,
  writeBagInfo,
  writeManifest,
} from '#shared/domain/dossiers/bag-files.ts';
import { branch, leaf } from '#shared/domain/dossiers/xml-node.ts';
import { dossierToXml, type ExchangeDossier } from './exchange-record.ts';
import { writeXml } from './xml-text.ts';

const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface Payload {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly text: string | null;
}

export interface BagFacts {
  readonly bagId: string;
  readonly organization: string;
  readonly madeBy: string;
  readonly day: string;
  readonly dossiers: readonly { readonly folder: string; readonly record: ExchangeDossier }[];
}

/** Dublin Core of one file, for archives that read no other description. */
function dublinCore(record: ExchangeDossier): string {
  return writeXml(
    branch('DublinCore', [
      leaf('identifier', `${record.organId} ${record.catalogYear} ${record.notation}`.trim()),
      leaf('title', record.title),
      leaf('creator', record.maker),
      leaf('date', `${record.startDate}/${record.endDate}`),
      leaf('language', record.language),
      leaf('subject', record.keywords),
      leaf('description', record.notes),
      leaf('rights', record.access),
      leaf('type', 'Collection'),
    ]),
  );
}

function payloadOf({ dossiers }: BagFacts): Payload[] {
  return dossiers.flatMap(({ folder, record }) => {
    const texts = [
      { path: `${folder}/ho-so.xml`, text: writeXml(dossierToXml(record)) },
      { path: `${folder}/dublin-core.xml`, text: dublinCore(record) },
    ];
    return [
      ...texts.map(({ path, text }) => ({
        path,
        sha256: sha256Of(text),
        size: Buffer.byteLength(text),
        text,
      })),
      ...record.items.flatMap(({ file }) =>
        file === null ? [] : [{ path: file.path, sha256: file.sha256, size: file.size, text: null }],
      ),
    ];
  });
}

function* vaultPieces(vault: Vault, sha256: string): Generator<Uint8Array> {
  for (const block of vault.read(sha256)) yield new Uint8Array(block);
}

/** Documents in a bag, and what they hold in bytes. */
export function measureBag(facts: BagFacts): { readonly entries: number; readonly bytes: number } {
  const payload = payloadOf(facts);
  return { entries: payload.length + 4, bytes: payload.reduce((sum, { size }) => sum + size, 0) };
}

/**
 * A bag (RFC 8493) as a zip in pieces: memory holds the descriptions and one block of a document. Every document is
 * opened once before the first piece, so that a damaged one is a refusal (FILE_LOST) and never a torn bag.
 */
export async function writeBag(vault: Vault, facts: BagFacts, report: (done: number) => void) {
  const payload = payloadOf(facts);
  let done = 0;
  for (const { sha256, text } of payload) {
    if (text === null)
      for (const block of vault.read(sha256)) {
        block.fill(0);
        await setImmediate();
      }
    done += 1;
    report(Math.floor(done / 2));
  }
  const manifest = writeManifest(payload);
  const info = writeBagInfo([
    ['Source-Organization', facts.organization],
    ['Contact-Name', facts.madeBy],
    ['External-Description', `${facts.dossiers.length} hồ sơ lưu trữ khen thưởng`],
    ['External-Identifier', facts.bagId],
    ['Bagging-Date', facts.day],
    ['Payload-Oxum', `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`],
    ['Bag-Software-Agent', 'Sổ Vàng'],
  ]);
  const tags: readonly (readonly [string, string])[] = [
    ['bagit.txt', BAGIT_TXT],
    ['bag-info.txt', info],
    ['manifest-sha256.txt', manifest],
  ];
  const tagManifest = writeManifest(
    tags.map(([path, text]): ManifestLine => ({ path, sha256: sha256Of(text) })),
  );
  const root = `ho-so-${facts.bagId}`;
  const bytes = (text: string) => [new TextEncoder().encode(text)];
  function* parts(): Generator<ZipPart> {
    for (const [name, text] of [...tags, ['tagmanifest-sha256.txt', tagManifest] as const])
      yield { name: `${root}/${name}`, pieces: bytes(text) };
    for (const [index, { path, sha256, text }] of payload.entries()) {
      report(Math.floor((payload.length + index) / 2));
      yield { name: `${root}/${path}`, pieces: text === null ? vaultPieces(vault, sha256) : bytes(text) };
    }
    report(payload.length);
  }
  return streamOf(zipPieces(parts()));
}
