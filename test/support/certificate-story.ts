/** Designs, blanks and printed certificates, for stories about them. */
import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import type { PrinterProfile } from '#shared/certificate/profile.ts';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';
import { type OfficeFixture, uploadWhole } from './office-fixture.ts';
import type { Stage } from './office-story.ts';

/** A printer without a browser: a page for every section of the HTML, empty. */
export const printEmptyPages: PrintPdf = async (html) => {
  const pdf = await PDFDocument.create();
  for (const _section of html.matchAll(/<section>/gu))
    pdf.addPage([1190, 842]).drawRectangle({ x: 1, y: 1, width: 1, height: 1 });
  return pdf.save();
};

/** Numbers of the golden book run on from 1, unless the office has chosen already. */
export async function chooseGolden(stage: Stage): Promise<void> {
  const rule = { mode: 'continuous' as const, from: '2026-01-01', firstNumber: 1, reason: 'Theo quy chế' };
  await stage
    .as('clerk')
    .registers.chooseGoldenRule(rule)
    .catch(() => undefined);
}

export async function newDesign(stage: Stage, presetId = 'blank-420', name = 'Bằng khen, phôi A3') {
  const id = randomUUID();
  const input = { id, name, presetId, copyOf: null, awardTypeIds: [] };
  return stage.as('clerk').certificates.createDesign(input);
}

export function movement(
  stockId: string,
  more: Partial<Parameters<ReturnType<Stage['as']>['certificates']['moveBlanks']>[0]> = {},
) {
  return {
    id: randomUUID() as string,
    stockId,
    kind: 'received' as const,
    day: '2026-05-04',
    quantity: 20,
    firstSerial: 1 as number | null,
    reason: '',
    minutes: '',
    ...more,
  };
}

/** A stock of numbered blanks, 000001 upwards. */
export async function newStock(stage: Stage, quantity = 20): Promise<string> {
  const clerk = stage.as('clerk').certificates;
  const id = randomUUID();
  await clerk.createStock({ id, name: 'Phôi Bằng khen 2026', serialPrefix: 'BK-', serialDigits: 6 });
  await clerk.moveBlanks(movement(id, { quantity }));
  return id;
}

export function printInput(
  design: { readonly id: string; readonly version: number },
  awardIds: readonly string[],
  more: { stockId?: string | null; profileId?: string; firstSerial?: number; reissueId?: string } = {},
) {
  return {
    id: randomUUID() as string,
    designId: design.id,
    designVersion: design.version,
    profileId: null as string | null,
    stockId: null as string | null,
    firstSerial: null as number | null,
    awardIds: [...awardIds],
    reissueId: null as string | null,
    ...more,
  };
}

export async function saveProfile(stage: Stage, change: Partial<PrinterProfile> = {}) {
  const profile = { ...TRUE_PROFILE, name: 'Máy A3 phòng Văn thư', ...change };
  return stage.as('clerk').certificates.saveProfile({ id: randomUUID(), version: null, profile });
}

/** One red pixel. */
export const SMALL_PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  ),
);

export async function uploadPicture(
  fixture: OfficeFixture,
  bytes: Uint8Array<ArrayBuffer> = SMALL_PNG,
): Promise<string> {
  return uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes, 'phoi.png');
}
