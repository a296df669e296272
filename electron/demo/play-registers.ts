import { randomUUID } from 'node:crypto';
import { DEMO_LOGINS } from '#electron/features/accounts/demo-logins.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { DEMO_CHAIR, DEMO_OFFICE } from './demo-office-data.ts';
import type { DemoStage } from './play-demo-years.ts';

const OFFICE = DEMO_OFFICE.abbreviation;
const KEEPER = DEMO_LOGINS.find(({ role }) => role === 'approver')?.name;

/** Documents that the office made with a word processor: days ago, symbol, subject, recipients, copies. */
const OUTSIDE: readonly (readonly [number, string, string, string, number])[] = [
  [
    24,
    `${OFFICE}-NC`,
    'Công văn về việc đăng ký danh hiệu thi đua',
    'Các sở, ban, ngành; UBND các xã, phường',
    118,
  ],
  [21, `TB-${OFFICE}`, 'Thông báo lịch tiếp nhận hồ sơ khen thưởng quý IV', 'Các sở, ban, ngành', 42],
  [17, `${OFFICE}-NC`, 'Công văn về việc bổ sung hồ sơ đề nghị khen thưởng', 'Sở Y tế', 3],
  [15, `${OFFICE}-NC`, 'Công văn về việc xin ý kiến hiệp y khen thưởng', 'Công an tỉnh; Cục Thuế', 5],
  [11, 'TB-HĐTĐKT', 'Thông báo kết luận của Chủ tịch Hội đồng', 'Các thành viên Hội đồng', 21],
  [
    9,
    `${OFFICE}-NC`,
    'Công văn về việc tổ chức trao tặng Bằng khen',
    'Các đơn vị có tên trong danh sách',
    36,
  ],
  [6, `SY-${OFFICE}`, 'Bản sao y Quyết định tặng Bằng khen', 'Lưu trữ lịch sử tỉnh', 2],
  [
    3,
    `${OFFICE}-NC`,
    'Công văn về việc đôn đốc báo cáo tổng kết phong trào thi đua',
    'Các cụm, khối thi đua',
    64,
  ],
];

/** Documents that came in beside the submissions: days ago, author, number, subject. */
const INCOMING: readonly (readonly [number, string, string, string])[] = [
  [23, 'Bộ Nội vụ', '4127/BNV-BTĐKT', 'Công văn về việc hướng dẫn tổng kết công tác thi đua, khen thưởng'],
  [13, 'Công an tỉnh', '852/CAT-PX03', 'Công văn trả lời về việc hiệp y khen thưởng'],
  [2, 'Cụm thi đua số 2', '17/BC-CTĐ', 'Báo cáo kết quả bình xét thi đua năm'],
];

/**
 * The registers as a clerk keeps them: documents from outside the program, numbers kept, run out and cancelled, and
 * what came in, the latest submissions still to be entered. Runs when the years are played, before anything is signed
 * today: numbers follow time.
 */
export async function playRegisters(stage: DemoStage): Promise<void> {
  const today = todayIso(stage.today);
  const at = (daysAgo: number) => {
    stage.clock.now = new Date(stage.today.getTime() - daysAgo * 86_400_000);
    return todayIso(stage.clock.now);
  };
  const clerk = () => stage.as('clerk').registers;
  if ((await clerk().golden({ year: null })).rules.length === 0) {
    const from = `${today.slice(0, 4)}-01-01`;
    const reason = 'Quy chế công tác văn thư: số vào Sổ vàng nối tiếp qua các năm';
    await stage
      .as('approver')
      .registers.chooseGoldenRule({ mode: 'continuous', from, firstNumber: 1, reason });
  }
  for (const [daysAgo, symbol, title, recipients, copies] of OUTSIDE) {
    const date = at(daysAgo);
    await clerk().registerOutside({
      ...{ id: randomUUID(), symbol, date, title, recipients, copies },
      ...{
        secret: false,
        reservationId: null,
        signer: DEMO_CHAIR,
        archiveUnit: 'VT',
        receivedBy: '',
        note: '',
      },
      sentOn: daysAgo > 8 ? addDays(date, 1) : null,
    });
  }
  await playReservations(stage, at);
  await playIncoming(stage, today, at);
  stage.clock.now = stage.today;
}

/** One number that still waits, one that ran out, one that was cancelled with its reason. */
async function playReservations(stage: DemoStage, at: (daysAgo: number) => string): Promise<void> {
  const owners = await stage.as('clerk').registers.owners({});
  const owner = owners.find(({ name }) => name === KEEPER);
  if (owner === undefined) return;
  const reserve = (day: string, purpose: string, workingDays: number) =>
    stage.as('clerk').registers.reserve({
      ...{ id: randomUUID(), symbol: `TB-${OFFICE}`, ownerId: owner.id, purpose },
      expiresOn: addWorkingDays(day, workingDays, openCalendar()),
    });
  const dropped = await reserve(at(20), 'Thông báo hoãn họp Hội đồng', 2);
  at(18);
  await stage.as('clerk').registers.cancel({
    id: dropped.id,
    version: dropped.version,
    reason: 'Cuộc họp vẫn diễn ra, không ban hành',
  });
  await reserve(at(14), 'Thông báo phân công thẩm định hồ sơ', 3);
  await reserve(at(0), 'Thông báo kết luận cuộc họp cụm, khối thi đua', 5);
}

/** Submissions and letters of the last weeks in the order in which they came; the two latest wait for the clerk. */
async function playIncoming(stage: DemoStage, today: string, at: (daysAgo: number) => string): Promise<void> {
  const batches = await stage.as('clerk').registers.unregisteredBatches({});
  const since = addDays(today, -28);
  const received = batches.filter(({ arrivedOn }) => arrivedOn >= since && arrivedOn <= today).slice(2);
  const arrivals = [
    ...received.map((batch) => ({ ...batch, batchId: batch.batchId as string | null })),
    ...INCOMING.map(([daysAgo, author, symbol, title]) => ({
      ...{ author, symbol, title, batchId: null },
      ...{ documentDate: null, arrivedOn: addDays(today, -daysAgo) },
    })),
  ].sort((a, b) => a.arrivedOn.localeCompare(b.arrivedOn));
  for (const { arrivedOn, author, symbol, title, documentDate, batchId } of arrivals) {
    const daysAgo = Math.round((Date.parse(today) - Date.parse(arrivedOn)) / 86_400_000);
    at(daysAgo);
    await stage.as('clerk').registers.enterIncoming({
      ...{ id: randomUUID(), again: true, arrivedOn, author, symbol, title, documentDate, batchId },
      ...{ receiver: 'Ban Thi đua - Khen thưởng', forwardedOn: arrivedOn, receivedBy: '', note: '' },
    });
  }
}
