import { randomUUID } from 'node:crypto';
import { type Rooms, roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { callOffice, credentialsOf } from './support/direct-call.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

const NAME = 'Lầu Thị Chuỗi';
const UNIT = 'Sở Chuỗi Hư Cấu';
const PROVINCIAL = 'chien-si-thi-dua-bo-ban-nganh-tinh';
const PROPOSAL = 'Chiến sĩ thi đua cấp tỉnh, đợt của Chuỗi';
const title = (year: number) => ({ number: `9${year}/QĐ-UBND`, date: `${year}-12-20`, year });
const TITLES = [2023, 2024, 2025].map(title);
const TAKEN = TITLES[1]?.number ?? '';

async function openDemo(shell: Shell): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn('quantri', DEMO_PASSWORD);
  await rooms.desk.goToRoom('Tra cứu');
  return rooms;
}

/** Three years Chiến sĩ thi đua cơ sở by decisions of the office, and a proposal that rests on them. */
async function enterChain({ page }: Rooms): Promise<void> {
  const credentials = await credentialsOf(page);
  const call = async (procedure: string, input: unknown) => {
    const answer = await callOffice(credentials, procedure, input);
    expect(`${procedure} ${answer.status} ${answer.code ?? ''}`.trim()).toBe(`${procedure} 200`);
  };
  const [unitId, batchId, honoreeId] = [randomUUID(), randomUUID(), randomUUID()];
  const person = { kind: 'person', honorific: 'ba', name: NAME, birthDate: null, position: 'Chuyên viên' };
  await call('honorees.save', {
    ...{ id: honoreeId, version: null, ...person, unitName: UNIT, groups: [], status: 'dang-cong-tac' },
    ...{ retiredOn: null, diedOn: null, established: null, flagEligible: null },
    ...{ identityNumber: null, underReview: '' },
  });
  await call('imports.addAwards', {
    importId: randomUUID(),
    label: 'Sổ cũ',
    awards: TITLES.map(({ number, date, year }, index) => ({
      ...{ rowNumber: index + 2, ...person, unitName: UNIT, reason: `năm ${year}` },
      ...{ award: 'Chiến sĩ thi đua cơ sở', decisionNumber: number, decisionDate: date },
    })),
  });
  await call('units.create', {
    ...{ id: unitId, name: UNIT, parentId: null, kind: 'department', abbreviation: 'SCHC' },
    ...{ leaderTitle: `Giám đốc ${UNIT}`, validFrom: null, validTo: null },
  });
  await call('nominations.create', {
    ...{ id: batchId, title: PROPOSAL, awardTypeId: PROVINCIAL, stream: 'merit', unitId },
    ...{ submissionNumber: '12/TTr-SCHC', submissionDate: '2026-02-02', reason: 'thành tích năm 2025' },
  });
  await call('nominations.saveCandidate', {
    batchId,
    version: null,
    candidate: {
      ...{ id: randomUUID(), ...person, unitName: UNIT, achievement: '', honoreeId },
      ...{ awardTypeId: null, route: null, titleYear: 2025, posthumous: false },
    },
  });
}

/** The demo office has certificates that wait: all of one decision are handed over in one act, and once only. */
async function handOver({ desk, page }: Rooms): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/undelivered`);
  await expect(desk.heading('Chưa trao tặng')).toBeVisible();
  await page.getByRole('grid', { name: 'Chưa trao tặng' }).getByRole('row').nth(1).dblclick();
  await page.getByRole('button', { name: /^Trao tặng \(\d+\)$/u }).click();
  const list = page.getByRole('grid', { name: 'Danh sách được khen' });
  await expect(list.getByText('Đã trao', { exact: true }).first()).toBeVisible();
  await desk.button(/^Chọn \d+ chưa trao$/u).click();
  await desk.button('Ghi trao tặng').click();
  const panel = desk.panel(/^Ghi trao tặng/u);
  await panel.getByLabel('Nơi trao').fill('Trụ sở UBND tỉnh');
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  await expect(desk.button(/^Chọn \d+ chưa trao$/u)).toBeHidden();
  const [, done, total] = /Đã trao (\d+)\/(\d+)/u.exec(await page.locator('main').innerText()) ?? [];
  expect(done).toBe(total);
}

/** What leans on the award is told before its cancellation is drafted and again before it is signed. */
async function revoke({ archive, desk, page }: Rooms): Promise<void> {
  await desk.goToRoom('Tra cứu');
  await archive.search(`${NAME} ${TAKEN}`);
  await archive.openFirstHit();
  await desk.button('Hủy bỏ…').click();
  const panel = desk.panel('Hủy bỏ quyết định khen thưởng');
  await expect(panel.getByText('Không còn đủ điều kiện')).toBeVisible();
  await expect(panel.getByRole('link', { name: new RegExp(PROPOSAL, 'u') })).toBeVisible();
  await panel.getByRole('button', { name: /^Soạn quyết định hủy bỏ/u }).click();
  await expect(desk.heading('Quyết định hủy bỏ khen thưởng')).toBeVisible();
  await page.getByLabel('Họ và tên người ký').fill('Vương Đình Thắng');
  await page.getByLabel('Thi hành', { exact: true }).fill('Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ');
  await page.getByLabel('Dòng đề nghị').fill('Theo đề nghị của Giám đốc Sở Nội vụ');
  await desk.button('Ký và ban hành').click();
  const signing = desk.panel('Ký và ban hành');
  await expect(signing.getByText('Mọi yêu cầu bắt buộc đều đạt.')).toBeVisible();
  await expect(signing.getByText('Không còn đủ điều kiện')).toBeVisible();
  await signing.getByLabel('Ngày ban hành').press('Enter');
  await expect(signing).toBeHidden();
}

test('certificates are handed over; a cancelled award is marked everywhere and what relied on it is listed', async ({
  shell,
}) => {
  const rooms = await openDemo(shell);
  await enterChain(rooms);
  await handOver(rooms);
  await revoke(rooms);
  const { archive, desk, page } = rooms;
  await desk.goToRoom('Tra cứu');
  await archive.search(NAME);
  await expect(archive.results.getByText('Đã hủy bỏ', { exact: true })).toHaveCount(1);
  await archive.search(`${NAME} ${TAKEN}`);
  await archive.openFirstHit();
  await expect(page.getByRole('link', { name: /^theo Quyết định số \d+\/QĐ-UBND/u })).toBeVisible();
  await expect(desk.button('Hủy bỏ…')).toBeHidden();
  await page.getByRole('link', { name: 'Mở trang người, đơn vị' }).click();
  const relied = page.getByRole('region', { name: /dựa vào lượt khen đã hủy bỏ$/u });
  await expect(relied.getByText('Không còn đủ điều kiện')).toBeVisible();
  await expect(relied.getByText(/→ chưa đủ điều kiện/u)).toBeVisible();
});
