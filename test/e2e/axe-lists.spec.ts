import { type Rooms, roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { brightness, Inspection } from './support/inspection.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

/** A list of several awards: everything that opens beside it. */
async function lookAtList({ page, desk, nominations, intake }: Rooms, seen: Inspection): Promise<void> {
  await desk.goToRoom('Hồ sơ đề nghị');
  await desk.button('Tuổi hồ sơ').click();
  await seen.look('ageing');
  // Far down the list: found by its words, as a person would.
  await page.getByPlaceholder('Lọc theo tên, đơn vị, số').fill('dong khe phong trao thi dua');
  await nominations.list.getByRole('row').filter({ hasText: 'Thẩm định' }).first().dblclick();
  await expect(intake.summary).toBeVisible();
  await page.getByRole('tab', { name: /^Điều kiện/u }).click();
  await expect(page.getByText(/^Xét theo Luật/u).first()).toBeVisible();
  await seen.look('conditions');
  await page.getByRole('tab', { name: /^Giấy tờ/u }).click();
  await seen.look('paper slots');
  for (const name of [/trùng/u, /báo cáo giống nhau/u, 'Tỷ lệ, trùng lặp', 'Tách hồ sơ', 'Giấy tiếp nhận']) {
    await desk.button(name).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await seen.look(String(name));
    await desk.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await desk.goToRoom('Hồ sơ đề nghị');
  await page.getByRole('main').getByText('Quy trình', { exact: true }).click();
  await expect(desk.heading('Thử quy trình')).toBeVisible();
  await seen.look('simulator');
}

async function lookAtHonorees({ page, desk }: Rooms, seen: Inspection): Promise<void> {
  await desk.goToRoom('Cá nhân, tập thể');
  await desk.press('Control+n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await seen.look('new honoree');
  await desk.press('Escape');
  await page.goto(`${page.url().split('#')[0]}#/honorees/doubles`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await seen.look('doubles');
}

const SECTIONS = [
  'Danh hiệu, hình thức',
  'Tham số của tỉnh',
  'Thẩm quyền',
  'Quy trình',
  'Ngày nghỉ',
  'Tiền thưởng',
  'Thành phần hồ sơ',
  'Thời hạn bảo quản',
  'Viết tắt',
  'Chế độ pháp luật',
  'Xuất, nhập tệp',
];

async function lookAtCatalogue({ page, desk }: Rooms, seen: Inspection): Promise<void> {
  await desk.goToRoom('Danh mục');
  for (const section of SECTIONS) {
    await page.getByRole('tab', { name: section }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await seen.look(section);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('no page of lists, people and law has a serious accessibility fault', async ({ shell }) => {
      test.setTimeout(300_000);
      const rooms = roomsOf(await shell.open());
      const seen = new Inspection(rooms.page, colorScheme === 'dark' ? 'colours' : 'everything');
      expect(await brightness(rooms.page)).toBe(colorScheme);
      await rooms.entrance.signIn('quantri', DEMO_PASSWORD);
      await lookAtList(rooms, seen);
      await lookAtHonorees(rooms, seen);
      await lookAtCatalogue(rooms, seen);
      expect(seen.found).toEqual({});
    });
  });
}
