import { randomUUID } from 'node:crypto';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';
import type { DemoStage } from './play-demo-years.ts';

const AWARD = 'bang-khen-bo-ban-nganh-tinh';
const isoOf = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** Two designs, a measured printer, a stock of numbered blanks; one decision printed, with a sheet that was spoiled. */
export async function playCertificates({ as, clock, today }: DemoStage): Promise<void> {
  clock.now = today;
  const clerk = as('clerk');
  const rule = {
    mode: 'continuous' as const,
    from: `${today.getFullYear()}-01-01`,
    firstNumber: 1,
    reason: 'Sổ vàng mở mới, đánh số nối tiếp các năm',
  };
  // Chosen already where the demo's registers have been played before.
  await clerk.registers.chooseGoldenRule(rule).catch(() => undefined);
  const design = await clerk.certificates.createDesign({
    id: randomUUID(),
    name: 'Bằng khen của Chủ tịch UBND tỉnh, phôi A3',
    presetId: 'blank-420',
    copyOf: null,
    awardTypeIds: [AWARD],
  });
  await clerk.certificates.createDesign({
    id: randomUUID(),
    name: 'Bằng khen trên giấy trắng, khung hoa văn',
    presetId: 'white-400',
    copyOf: null,
    awardTypeIds: [],
  });
  const printer = await clerk.certificates.saveProfile({
    id: randomUUID(),
    version: null,
    profile: {
      ...TRUE_PROFILE,
      name: 'Máy in A3 phòng Văn thư',
      offsetXMm: 1.2,
      offsetYMm: -0.8,
      marginMm: { left: 5, right: 5, top: 5, bottom: 5 },
      note: 'Khay tay, nạp cạnh dài trước',
    },
  });
  const stockId = randomUUID();
  await clerk.certificates.createStock({
    id: stockId,
    name: `Phôi Bằng khen UBND tỉnh, đợt ${today.getFullYear()}`,
    serialPrefix: 'BK-',
    serialDigits: 6,
  });
  const day = isoOf(today);
  const moved = { stockId, day, minutes: '' };
  await clerk.certificates.moveBlanks({
    ...moved,
    id: randomUUID(),
    kind: 'received',
    quantity: 500,
    firstSerial: 1201,
    reason: 'Nhận của nhà in theo hợp đồng',
    minutes: '03/PNK',
  });
  await clerk.certificates.moveBlanks({
    ...moved,
    id: randomUUID(),
    kind: 'damaged',
    quantity: 2,
    firstSerial: 1201,
    reason: 'Gãy góc khi vận chuyển',
    minutes: '01/BB-HP',
  });
  // The newest decision is left to be printed; the one before it is done.
  const [, printed] = await clerk.certificates.decisions({});
  if (printed === undefined) return;
  const whom = { decisionId: printed.decisionId, awardId: null };
  const { recipients } = await clerk.certificates.recipients(whom);
  const ready = recipients.filter(({ standing, hasObject }) => standing !== 'revoked' && hasObject);
  const print = {
    designId: design.id,
    designVersion: design.version,
    profileId: printer.id,
    stockId,
    firstSerial: null,
    reissueId: null,
  };
  await clerk.certificates.print({
    ...print,
    id: randomUUID(),
    awardIds: ready.map(({ awardId }) => awardId),
  });
  const [first] = (await clerk.certificates.recipients(whom)).recipients.flatMap(({ prints }) => prints);
  if (first === undefined) return;
  await clerk.certificates.spoil({ printIds: [first.id], reason: 'Kẹt giấy, nhăn góc', minutes: '02/BB-HP' });
  await clerk.certificates.print({ ...print, id: randomUUID(), awardIds: [first.awardId] });
}
