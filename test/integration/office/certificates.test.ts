import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import { giveAwards, importAward, outsideRevocation } from '#test/support/award-story.ts';
import {
  chooseGolden,
  movement,
  newDesign,
  newStock,
  printEmptyPages,
  printInput,
  SMALL_PNG,
  saveProfile,
  uploadPicture,
} from '#test/support/certificate-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ ports: { printPdf: printEmptyPages } });
  await chooseGolden(fixture);
});
afterAll(() => fixture.close());

const clerk = () => fixture.as('clerk').certificates;
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `Lò Văn ${randomUUID().slice(0, 6)} ${index}`);
const stockOf = async (id: string) => (await clerk().ledger({ stockId: id })).stock;
const expectBalanced = async (id: string) => {
  const { received, good, spoiled, handedOut, left } = await stockOf(id);
  expect(received).toBe(good + spoiled + handedOut + left);
};

/** A decision, a design for blanks and a stock of 20. */
async function setOut(count: number) {
  const { decisionId, awardIds } = await giveAwards(fixture, people(count));
  const design = await newDesign(fixture);
  const stockId = await newStock(fixture);
  const read = async () => (await clerk().recipients({ decisionId, awardId: null })).recipients;
  return { decisionId, awardIds, design, stockId, read };
}

async function pdfOf(jobId: string, role: 'clerk' | 'reader' = 'clerk'): Promise<Response> {
  return fixture.office.fetch(
    new Request(`http://127.0.0.1/files/certificates/${jobId}.pdf`, {
      headers: { [SESSION_HEADER]: fixture.tokenOf(role) },
    }),
  );
}

describe('a print', () => {
  it('takes a golden-book number and a numbered blank for every sheet, and tells who printed what', async () => {
    const { awardIds, design, stockId, read, decisionId } = await setOut(3);
    const input = printInput(design, awardIds, { stockId });
    expect(await clerk().print(input)).toEqual({ jobId: input.id, prints: 3 });
    // A second press enters nothing twice.
    expect(await clerk().print(input)).toEqual({ jobId: input.id, prints: 3 });
    const recipients = await read();
    const numbers = recipients.map(({ data }) => Number(data.goldenNumber));
    expect(numbers).toEqual([numbers[0], (numbers[0] ?? 0) + 1, (numbers[0] ?? 0) + 2]);
    expect(
      recipients.map(({ prints }) =>
        prints.map(({ serial, copy, state, accountName }) => [serial, copy, state, accountName]),
      ),
    ).toEqual([
      [['BK-000001', 1, 'printed', 'Người clerk']],
      [['BK-000002', 1, 'printed', 'Người clerk']],
      [['BK-000003', 1, 'printed', 'Người clerk']],
    ]);
    expect(await stockOf(stockId)).toMatchObject({
      received: 20,
      good: 3,
      spoiled: 0,
      left: 17,
      nextSerial: 'BK-000004',
    });
    const listed = (await clerk().decisions({})).find((one) => one.decisionId === decisionId);
    expect(listed).toMatchObject({ total: 3, printed: 3, spoiled: 0 });
  });

  it('gives one page a sheet, told slice by slice, to those who may print', async () => {
    const { awardIds, design, stockId } = await setOut(4);
    const { jobId } = await clerk().print(printInput(design, awardIds, { stockId }));
    const seen = [];
    for await (const progress of await clerk().makePdf({ jobId })) seen.push(progress);
    expect(seen).toEqual([{ done: 4, total: 4 }]);
    const response = await pdfOf(jobId);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pdf = await PDFDocument.load(await response.arrayBuffer());
    expect(pdf.getPageCount()).toBe(4);
    expect((await pdfOf(jobId, 'reader')).status).toBe(403);
    expect((await pdfOf(randomUUID())).status).toBe(404);
  });

  it('of a spoiled sheet takes the next blank and the same golden-book number', async () => {
    const { awardIds, design, stockId, read } = await setOut(3);
    await clerk().print(printInput(design, awardIds, { stockId }));
    const [, second] = await read();
    const number = second?.data.goldenNumber;
    const expected = (await clerk().recipients({ decisionId: null, awardId: awardIds[0] ?? '' }))
      .expectedGolden;
    await clerk().spoil({ printIds: [second?.prints[0]?.id ?? ''], reason: 'Lem mực', minutes: '02/BB-VP' });
    const again = printInput(design, [second?.awardId ?? ''], { stockId });
    expect(await clerk().print(again)).toMatchObject({ prints: 1 });
    const after = (await read())[1];
    expect(after?.data.goldenNumber).toBe(number);
    expect(after?.prints.map(({ serial, state, copy }) => [serial, state, copy])).toEqual([
      ['BK-000004', 'printed', 1],
      ['BK-000002', 'spoiled', 1],
    ]);
    expect(after?.prints[1]).toMatchObject({
      reason: 'Lem mực',
      minutes: '02/BB-VP',
      endedBy: 'Người clerk',
    });
    expect(await stockOf(stockId)).toMatchObject({ received: 20, good: 3, spoiled: 1, left: 16 });
    const later = await clerk().recipients({ decisionId: null, awardId: awardIds[0] ?? '' });
    expect(later.expectedGolden).toBe(expected);
    const { lines } = await clerk().ledger({ stockId });
    expect(lines.map(({ kind, quantity, serials }) => [kind, quantity, serials])).toEqual(
      expect.arrayContaining([
        ['spoiled', 1, 'BK-000002'],
        ['printed', 1, 'BK-000004'],
        ['printed', 3, 'BK-000001 – BK-000003'],
        ['received', 20, 'BK-000001 – BK-000020'],
      ]),
    );
  });

  it('that never reached the paper gives its blank back', async () => {
    const { awardIds, design, stockId, read } = await setOut(2);
    await clerk().print(printInput(design, awardIds, { stockId }));
    const printIds = (await read()).flatMap(({ prints }) => prints.map(({ id }) => id));
    await clerk().unprint({ printIds, reason: 'Máy in hết mực' });
    expect(await stockOf(stockId)).toMatchObject({ good: 0, spoiled: 0, left: 20, nextSerial: 'BK-000001' });
    expect((await refusalBy(clerk().unprint({ printIds, reason: 'Lại' }))).code).toBe('PRINT_ENDED');
    expect(await clerk().print(printInput(design, awardIds, { stockId }))).toMatchObject({ prints: 2 });
  });

  it('answers a re-issue with a mark, a copy number and a line in the life of the award', async () => {
    const { awardIds, design, stockId, read } = await setOut(1);
    const [awardId = ''] = awardIds;
    await clerk().print(printInput(design, awardIds, { stockId }));
    await fixture.as('clerk').archive.askReissue({
      entry: randomUUID(),
      awardId,
      sort: 'replacement',
      on: '2026-05-06',
      reason: 'Mất khi chuyển nhà',
      copies: 2,
      originalKept: false,
    });
    const [asked] = (await read())[0]?.reissues ?? [];
    expect(asked).toMatchObject({ sort: 'replacement', copies: 2, firstCopy: 2 });
    const reissueId = asked?.id ?? '';
    const input = printInput(design, [awardId], { stockId, reissueId });
    expect(await clerk().print(input)).toMatchObject({ prints: 2 });
    const [recipient] = await read();
    expect(recipient?.prints.map(({ copy }) => copy)).toEqual([3, 2, 1]);
    expect(new Set(recipient?.prints.map(({ goldenNumber }) => goldenNumber)).size).toBe(1);
    expect(recipient?.reissues).toEqual([]);
    const { life } = await fixture.as('reader').archive.award({ id: awardId });
    expect(life.reissues[0]?.printedOn).toBe('2026-05-06');
    expect((await refusalBy(clerk().print(printInput(design, [awardId], { stockId, reissueId })))).code).toBe(
      'REISSUE_NOT_ASKED',
    );
    // A copy that was spoiled may be printed again; the life of the award is not told twice.
    await clerk().spoil({ printIds: [recipient?.prints[0]?.id ?? ''], reason: 'Rách', minutes: '' });
    expect(await clerk().print(printInput(design, [awardId], { stockId, reissueId }))).toMatchObject({
      prints: 1,
    });
  });

  it('keeps the design it was printed with when the design changes', async () => {
    const { awardIds, design, stockId } = await setOut(2);
    await clerk().print(printInput(design, awardIds.slice(0, 1), { stockId }));
    const change = { id: design.id, name: design.name, awardTypeIds: [], reviewNeeded: false };
    const fields = design.content.fields.slice(1);
    const saved = await clerk().saveDesign({
      ...change,
      version: design.version,
      content: { ...design.content, fields },
    });
    await clerk().print(printInput(saved, awardIds.slice(1), { stockId }));
    const { printedVersions } = await clerk().design({ id: design.id });
    expect(printedVersions.map(({ seq, prints }) => [seq, prints])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(
      (await refusalBy(clerk().saveDesign({ ...change, version: 0, content: design.content }))).code,
    ).toBe('STALE');
  });
});

describe('nothing is entered, and the sentence says why, for', () => {
  const expectRefused = async (
    code: string,
    input: ReturnType<typeof printInput>,
    facts: Record<string, unknown> = {},
  ) => {
    const refused = await refusalBy(clerk().print(input));
    expect(refused.code).toBe(code);
    expect(refused.facts).toMatchObject(facts);
    const prints = await clerk().printsOf({ awardId: input.awardIds[0] ?? '' });
    expect(prints.filter(({ jobId }) => jobId === input.id)).toEqual([]);
  };

  it('a name longer than the blank: no number, no blank is taken', async () => {
    const name = `Tập thể ${'cán bộ và người lao động Trung tâm Kiểm soát bệnh tật '.repeat(4)}`.trim();
    const { awardIds } = await giveAwards(fixture, [name]);
    const design = await newDesign(fixture);
    const stockId = await newStock(fixture);
    await expectRefused('CERTIFICATE_DOES_NOT_FIT', printInput(design, awardIds, { stockId }), {
      field: 'Người nhận',
      count: 1,
    });
    const { recipients } = await clerk().recipients({ decisionId: null, awardId: awardIds[0] ?? '' });
    expect(recipients[0]?.data.goldenNumber).toBeNull();
    expect(await stockOf(stockId)).toMatchObject({ left: 20 });
  });

  it('a font the program does not have', async () => {
    const { awardIds, design, stockId } = await setOut(1);
    const fields = design.content.fields.map((field) =>
      field.kind === 'text' ? { ...field, family: 'UTM Azuki' } : field,
    );
    const content = { ...design.content, fields };
    const saved = await clerk().saveDesign({
      ...pick(design),
      content,
      awardTypeIds: [],
      reviewNeeded: true,
    });
    await expectRefused('DESIGN_FONT_MISSING', printInput(saved, awardIds, { stockId }), {
      font: 'UTM Azuki',
    });
  });

  it('an offset that pushes a field off the sheet', async () => {
    const { awardIds, design, stockId } = await setOut(1);
    const { id: profileId } = await saveProfile(fixture, { offsetYMm: 50 });
    await expectRefused('CERTIFICATE_BEYOND_SHEET', printInput(design, awardIds, { stockId, profileId }));
  });

  it('a margin the printer cannot print in', async () => {
    const { awardIds } = await giveAwards(fixture, people(1));
    const design = await newDesign(fixture, 'white-400');
    const marginMm = { left: 30, right: 0, top: 0, bottom: 0 };
    const { id: profileId } = await saveProfile(fixture, { marginMm });
    await expectRefused('CERTIFICATE_BEYOND_SHEET', printInput(design, awardIds, { profileId }), {
      field: 'Khung hoa văn',
    });
  });

  it('blanks that are not there, not chosen, or not in the stock', async () => {
    const { awardIds, design, stockId } = await setOut(3);
    await expectRefused('BLANKS_NEEDED', printInput(design, awardIds));
    await expectRefused('BLANKS_SHORT', printInput(design, awardIds, { stockId, firstSerial: 19 }), {
      left: 2,
      needed: 3,
    });
    await expectRefused('SERIAL_NOT_IN_STOCK', printInput(design, awardIds, { stockId, firstSerial: 77 }), {
      serial: 'BK-000077',
    });
  });

  it('an award that was cancelled, and one that is printed already', async () => {
    const awardId = await importAward(fixture, `Lò Thị ${randomUUID().slice(0, 4)}`, { award: 'Bằng khen' });
    const design = await newDesign(fixture);
    const stockId = await newStock(fixture);
    await clerk().print(printInput(design, [awardId], { stockId }));
    await expectRefused('CERTIFICATE_PRINTED', printInput(design, [awardId], { stockId }));
    await fixture.as('secretary').archive.recordRevocation(outsideRevocation(awardId, '2026-05-06'));
    await expectRefused('AWARD_REVOKED', printInput(design, [awardId], { stockId }), { number: '99/QĐ-TTg' });
  });

  it('a design that was changed meanwhile', async () => {
    const { awardIds, design, stockId } = await setOut(1);
    await expectRefused('STALE', { ...printInput(design, awardIds, { stockId }), designVersion: 7 });
  });

  it('an office that has not chosen how its golden book counts, or has nothing to print with', async () => {
    const other = await makeOffice({ ports: { printPdf: printEmptyPages } });
    try {
      const { awardIds } = await giveAwards(other, people(1));
      const design = await newDesign(other, 'white-a4');
      const call = other.as('clerk').certificates.print(printInput(design, awardIds));
      expect((await refusalBy(call)).code).toBe('GOLDEN_RULE_MISSING');
    } finally {
      await other.close();
    }
    const silent = await makeOffice();
    try {
      const { awardIds } = await giveAwards(silent, people(1));
      const design = await newDesign(silent, 'white-a4');
      const call = silent.as('clerk').certificates.print(printInput(design, awardIds));
      expect((await refusalBy(call)).code).toBe('NO_PDF_PRINTER');
    } finally {
      await silent.close();
    }
  });
});

function pick({ id, version, name }: { id: string; version: number; name: string }) {
  return { id, version, name };
}

describe('the ledger of blanks', () => {
  it('refuses what cannot be: numbers twice, more than there is, no reason, tomorrow', async () => {
    const stockId = await newStock(fixture);
    const codeOf = async (more: Parameters<typeof movement>[1]) =>
      (await refusalBy(clerk().moveBlanks(movement(stockId, more)))).code;
    expect(await codeOf({ firstSerial: 15 })).toBe('SERIAL_RECEIVED');
    expect(await codeOf({ firstSerial: null })).toBe('SERIAL_NEEDED');
    expect(await codeOf({ kind: 'damaged', quantity: 1 })).toBe('BLANK_REASON_NEEDED');
    expect(await codeOf({ kind: 'damaged', quantity: 30, reason: 'Ẩm' })).toBe('BLANKS_SHORT');
    expect(await codeOf({ kind: 'damaged', quantity: 2, firstSerial: 20, reason: 'Ẩm' })).toBe(
      'SERIAL_NOT_IN_STOCK',
    );
    expect(await codeOf({ day: '2026-05-07', firstSerial: 100 })).toBe('DATE_IN_FUTURE');
    expect(await stockOf(stockId)).toMatchObject({ received: 20, left: 20 });
  });

  it('counts blanks without numbers too', async () => {
    const id = randomUUID();
    await clerk().createStock({ id, name: 'Phôi trơn', serialPrefix: 'X', serialDigits: 0 });
    await clerk().moveBlanks(movement(id, { quantity: 10, firstSerial: null }));
    await clerk().moveBlanks(
      movement(id, { kind: 'handed-out', quantity: 4, firstSerial: null, reason: 'Chuyển huyện' }),
    );
    expect(await stockOf(id)).toMatchObject({
      received: 10,
      handedOut: 4,
      left: 6,
      nextSerial: '',
      serialPrefix: '',
    });
  });

  it('balances after every act of a busy day', async () => {
    const { awardIds, design, stockId, read } = await setOut(12);
    let seed = 7;
    const dice = (sides: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % sides;
    };
    for (let act = 0; act < 40; act += 1) {
      const recipients = await read();
      const good = recipients.flatMap(({ prints }) => prints.filter(({ state }) => state === 'printed'));
      const open = recipients.filter(({ prints }) => !prints.some(({ state }) => state === 'printed'));
      const one = good[dice(Math.max(1, good.length))];
      const choice = dice(4);
      if (choice === 0 && open.length > 0) {
        const ids = open.slice(0, 1 + dice(open.length)).map(({ awardId }) => awardId);
        await clerk()
          .print(printInput(design, ids, { stockId }))
          .catch(() => undefined);
      } else if (choice === 1 && one !== undefined) {
        await clerk().spoil({ printIds: [one.id], reason: 'Kẹt', minutes: '' });
      } else if (choice === 2 && one !== undefined) {
        await clerk().unprint({ printIds: [one.id], reason: 'Chưa in' });
      } else {
        const firstSerial = (act + 1) * 100;
        await clerk().moveBlanks(movement(stockId, { firstSerial, quantity: 1 + dice(5) }));
      }
      await expectBalanced(stockId);
    }
    const numbers = (await read()).flatMap(({ data }) =>
      data.goldenNumber === null ? [] : [data.goldenNumber],
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(awardIds).toHaveLength(12);
  });
});

describe('a picture of a design', () => {
  it('is kept in the vault and shown again as it was', async () => {
    const uploadId = await uploadPicture(fixture);
    const image = await clerk().addImage({ id: randomUUID(), kind: 'underlay', uploadId });
    expect(image).toMatchObject({ widthPx: 1, heightPx: 1, fileName: 'phoi.png' });
    const response = await fixture.office.fetch(
      new Request(`http://127.0.0.1/files/certificate-images/${image.id}`, {
        headers: { [SESSION_HEADER]: fixture.tokenOf('reader') },
      }),
    );
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(SMALL_PNG);
  });

  it('is refused when it is none', async () => {
    const uploadId = await uploadPicture(fixture, new TextEncoder().encode('<svg onload="x"/>'));
    const call = clerk().addImage({ id: randomUUID(), kind: 'emblem', uploadId });
    expect((await refusalBy(call)).code).toBe('IMAGE_UNREADABLE');
  });

  it('must exist before a design names it', async () => {
    const design = await newDesign(fixture);
    const underlay = { imageId: randomUUID(), opacity: 0.5, xMm: 0, yMm: 0, widthMm: 420, heightMm: 297 };
    const call = clerk().saveDesign({
      ...pick(design),
      awardTypeIds: [],
      reviewNeeded: false,
      content: { ...design.content, underlay },
    });
    expect((await refusalBy(call)).code).toBe('IMAGE_MISSING');
  });
});

describe('a test sheet', () => {
  it('is printed for a printer and a paper, and for nothing else', async () => {
    const { id } = await saveProfile(fixture);
    const ask = (query: string) =>
      fixture.office.fetch(
        new Request(`http://127.0.0.1/files/test-sheets/${id}.pdf${query}`, {
          headers: { [SESSION_HEADER]: fixture.tokenOf('clerk') },
        }),
      );
    expect((await ask('?width=420&height=297')).headers.get('content-type')).toBe('application/pdf');
    expect((await ask('?width=5&height=297')).status).toBe(404);
    expect((await ask('')).status).toBe(404);
  });
});
