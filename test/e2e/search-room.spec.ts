import { randomUUID } from 'node:crypto';
import { type Rooms, roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { callOffice, credentialsOf } from './support/direct-call.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

const UNIT = 'Phòng Giáo dục Vân Nhai';
const NAMES = ['Lù Thị Một', 'Lù Văn Hai', 'Lù A Ba'];

async function openSearch(shell: Shell): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn('luutru', DEMO_PASSWORD);
  await rooms.desk.goToRoom('Tra cứu');
  await rooms.archive.expectPainted('');
  return rooms;
}

async function bringInOldAwards({ page }: Rooms): Promise<void> {
  const { status } = await callOffice(await credentialsOf(page), 'imports.addAwards', {
    importId: randomUUID(),
    label: 'Sổ cũ',
    awards: NAMES.map((name, index) => ({
      ...{ rowNumber: index + 2, kind: 'person', honorific: null, name, birthDate: null },
      ...{ position: 'Giáo viên', unitName: UNIT, reason: 'thành tích cũ', award: '' },
      ...{ decisionNumber: '77/QĐ-UB', decisionDate: '1998-05-03' },
    })),
  });
  expect(status).toBe(200);
}

test('a search is kept, seen in three ways, found in the palette and saved as a file', async ({ shell }) => {
  const { page, archive, desk } = await openSearch(shell);
  await archive.search('so y te');
  await archive.saveSearch('Ngành y');
  await archive.showAs('Quyết định');
  await expect(archive.results.getByRole('columnheader', { name: 'Người ký' })).toBeVisible();
  await archive.showAs('Lượt khen');
  await desk.button('Xuất kết quả').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk.panel('Xuất kết quả ra tệp').getByRole('button', { name: 'Xuất tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Ket-qua-tra-cuu-.*\.xlsx$/u);
  await desk.press('Alt+1');
  await expect(page.getByRole('link', { name: 'Ngành y' })).toBeVisible();
  await desk.runCommand('nganh y', 'Ngành y');
  await expect(archive.box).toHaveValue('so y te');
});

test('old records are edited together by keyboard, and the step is taken back', async ({ shell }) => {
  const rooms = await openSearch(shell);
  const { page, archive, desk } = rooms;
  await bringInOldAwards(rooms);
  await archive.search('van nhai');
  await expect(archive.results.getByRole('row')).toHaveCount(NAMES.length + 1);
  await desk.button('Sửa nhiều').click();
  await archive.box.press('ArrowDown');
  await desk.press('Control+a');
  await expect(page.getByText(`Đã chọn ${NAMES.length} lượt khen`)).toBeVisible();
  await desk.button('Sửa…').click();
  const form = desk.panel(`Sửa ${NAMES.length} lượt khen`);
  await form.getByRole('textbox', { name: 'Đơn vị' }).fill('Trường Tiểu học Vân Nhai');
  await form.getByRole('textbox', { name: 'Lý do sửa' }).fill('Đối chiếu sổ gốc');
  await form.getByRole('button', { name: 'Xem trước' }).click();
  await expect(form.getByText(`Đơn vị: ${UNIT} → Trường Tiểu học Vân Nhai`).first()).toBeVisible();
  await form.getByRole('button', { name: `Sửa ${NAMES.length} lượt khen` }).click();
  await expect(archive.hit('Trường Tiểu học Vân Nhai')).toHaveCount(NAMES.length);
  await page.getByRole('button', { name: /^Hoàn tác: sửa/u }).click();
  await expect(archive.hit(UNIT)).toHaveCount(NAMES.length);
});
