/** Archive files for stories about them. */
import { randomUUID } from 'node:crypto';
import type { DossierFilter } from '#shared/contract/dossiers.ts';
import type { OfficeClient } from './office-client.ts';
import { type OfficeFixture, uploadWhole } from './office-fixture.ts';

type Input = Parameters<OfficeClient['dossiers']['open']>[0];

export const EVERY_DOSSIER = {
  text: '',
  states: [],
  year: null,
  keeping: 'all',
  whereabouts: 'all',
  access: 'all',
  groupId: null,
  boxId: null,
  offset: 0,
  limit: 100,
} satisfies DossierFilter & { offset: number; limit: number };

export function dossierInput(more: Partial<Input> = {}): Input {
  return {
    id: randomUUID(),
    code: '',
    retentionYears: 20,
    title: 'Hồ sơ khen thưởng cũ, hộp 12',
    organId: 'H01.23.45',
    catalogYear: 2014,
    groupId: null,
    access: 'open',
    language: 'Tiếng Việt',
    maker: 'Lê Văn Lập',
    startDate: '2014-02-03',
    endDate: '2014-11-20',
    keywords: 'phong trào thi đua',
    notes: 'Hồ sơ cũ',
    informationSign: '',
    medium: 'both',
    sheets: 31,
    pages: null,
    physicalState: 'Giấy ố nhẹ',
    trustLevel: 'Gốc',
    ...more,
  };
}

export const openDossier = (fixture: OfficeFixture, more: Partial<Input> = {}) =>
  fixture.as('archivist').dossiers.open(dossierInput(more));

/** Puts a document with these bytes into a file. */
export async function addDocument(
  fixture: OfficeFixture,
  dossierId: string,
  content: string | Uint8Array<ArrayBuffer>,
  more: Partial<{ title: string; fileName: string; issuedOn: string | null }> = {},
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const id = randomUUID() as string;
  const uploadId = await uploadWhole(
    fixture.office,
    fixture.tokenOf('archivist'),
    bytes,
    more.fileName ?? 'To trinh.pdf',
  );
  const dossier = await fixture.as('archivist').dossiers.addItem({
    id,
    dossierId,
    title: more.title ?? 'Tờ trình',
    uploadId,
    fromItemId: null,
    description: { issuedOn: more.issuedOn ?? null },
  });
  return { id, dossier };
}

/** The description of a file as an edit sends it back. */
export function editOf(dossier: Awaited<ReturnType<OfficeClient['dossiers']['get']>>) {
  return {
    id: dossier.id,
    version: dossier.version,
    retentionYears: dossier.retentionYears,
    retentionByHand: dossier.retentionByHand,
    reason: '',
    title: dossier.title,
    organId: dossier.organId,
    catalogYear: dossier.catalogYear,
    groupId: dossier.groupId,
    access: dossier.access,
    language: dossier.language,
    maker: dossier.maker,
    startDate: dossier.startDate,
    endDate: dossier.endDate,
    keywords: dossier.keywords,
    notes: dossier.notes,
    informationSign: dossier.informationSign,
    medium: dossier.medium,
    sheets: dossier.sheets,
    pages: dossier.pages,
    physicalState: dossier.physicalState,
    trustLevel: dossier.trustLevel,
  };
}
