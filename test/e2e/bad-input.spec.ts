import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rooms, roomsOf } from './pages/rooms.ts';
import { day, thisYear } from './support/days.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { runOfficeToItsEnd } from './support/office-process.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

async function openAs(shell: Shell, login: string): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn(login, DEMO_PASSWORD);
  return rooms;
}

/** The one submission of the demo that is still being entered. */
async function openUnsentBatch(shell: Shell): Promise<Rooms> {
  const rooms = await openAs(shell, 'vanthu');
  await rooms.desk.goToRoom('Hồ sơ đề nghị');
  await rooms.nominations.list.getByRole('row', { name: 'Đang nhập' }).first().dblclick();
  await expect(rooms.batch.candidates).toBeVisible();
  return rooms;
}

test('five wrong passwords, and the sixth try is told how long to wait', async ({ shell }) => {
  const { page, entrance } = roomsOf(await shell.open());
  for (const left of [4, 3, 2, 1, 0]) {
    await entrance.fillIn('xem', 'Sai@MatKhau1');
    await expect(entrance.refusal).toContainText(`Còn ${left} lần thử trước khi phải chờ`);
  }
  await entrance.fillIn('xem', DEMO_PASSWORD);
  await expect(entrance.refusal).toContainText(/Còn phải chờ \d+ giây/u);
  await expect(page.getByRole('button', { name: 'Đăng nhập', exact: true })).toBeDisabled();
  // Starting again does not shorten the wait, and others are not kept waiting.
  await page.reload();
  await entrance.fillIn('xem', DEMO_PASSWORD);
  await expect(entrance.refusal).toContainText(/Còn phải chờ \d+ giây/u);
  await page.reload();
  await entrance.signIn('vanthu', DEMO_PASSWORD);
});

test('files too large, empty or of another kind are refused in words', async ({ shell, place }) => {
  const { page, batch } = await openUnsentBatch(shell);
  const uploads: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/files/uploads')) uploads.push(request.url());
  });
  await batch.openTab('Giấy tờ');
  const large = join(place.tempDir, 'ban-quet.pdf');
  const file = openSync(large, 'w');
  // A hole of 300 MB: the size counts, the disk is spared.
  ftruncateSync(file, 300 * 1024 * 1024);
  closeSync(file);
  const empty = join(place.tempDir, 'rong.pdf');
  writeFileSync(empty, '');
  await page.getByLabel('Chọn giấy tờ').setInputFiles([large, empty]);
  await expect(page.getByText(/^Tệp “ban-quet\.pdf” nặng 300 MB, vượt quá mức 100 MB\./u)).toBeVisible();
  await expect(page.getByText(/^Tệp “rong\.pdf” rỗng \(0 byte\)\./u)).toBeVisible();
  expect(uploads).toEqual([]);

  const panel = await batch.readList({ name: 'danh-sach.xlsx', buffer: Buffer.from('không phải bảng tính') });
  await expect(
    panel.getByText(/^Tệp này không phải bảng Excel \(\.xlsx\) hay CSV đọc được\./u),
  ).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Nhập \d/u })).toHaveCount(0);
});

test('names: too long is refused and kept, an apostrophe and NFD are saved right', async ({ shell }) => {
  const { page, batch } = await openUnsentBatch(shell);
  await batch.beginCandidate('Cá nhân');
  await batch.fillUnit('Đội Xung kích');
  await batch.nameBox.fill('Nguyễn '.repeat(286).slice(0, 2000));
  await page.keyboard.press('Control+Enter');
  await expect(batch.form.getByText('Dài quá mức cho phép. Hãy rút gọn lại.')).toBeVisible();
  expect((await batch.nameBox.inputValue()).length).toBe(2000);

  const name = "H'Hen Niê K’Đăm";
  await batch.nameBox.fill(name.normalize('NFD'));
  await batch.saveCandidate(name.normalize('NFC'));
  const shown = await batch.candidate(name).getByRole('gridcell').nth(2).textContent();
  expect(shown).toContain(name.normalize('NFC'));
});

test('a day that does not exist is refused in words and typed on', async ({ shell }) => {
  const rooms = await openAs(shell, 'vanthu');
  const { page, desk, nominations } = rooms;
  await desk.goToRoom('Hồ sơ đề nghị');
  await nominations.press('Control+n');
  const panel = desk.panel('Hồ sơ mới');
  const date = panel.getByLabel('Ngày tờ trình');
  await date.fill('30/02/2026');
  await date.blur();
  await expect(panel.getByText('Ngày này không có trong lịch.', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(panel).toBeVisible();
  await expect(date).toHaveValue('30/02/2026');
  await date.fill('28/02/2026');
  await date.blur();
  await expect(panel.getByText('Ngày này không có trong lịch.', { exact: false })).toHaveCount(0);
});

test('a decision is not dated before the last number, nor in the future', async ({ shell }) => {
  const { page, desk, decision } = await openAs(shell, 'lanhdao');
  await decision.openFirst('Dự thảo');
  await decision.sign(`02/01/${thisYear()}`);
  const panel = desk.panel('Ký và ban hành');
  await expect(panel.getByText(/^Ngày ban hành .* sớm hơn ngày .* của số đã cấp gần nhất/u)).toBeVisible();
  await panel.getByLabel('Ngày ban hành').fill(day(2));
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/^Ngày ban hành .* chưa đến\./u)).toBeVisible();
  await desk.press('Escape');
  await expect(page.getByText('Dự thảo · số sẽ cấp khi ký')).toBeVisible();
});

test('a second office on the same folder leaves with a sentence', async ({ shell, place }) => {
  await openAs(shell, 'xem');
  const second = await runOfficeToItsEnd(place);
  expect(second.status).toBe(1);
  expect(second.output).toContain('Sổ Vàng đang mở thư mục dữ liệu này rồi.');
  expect(second.output).not.toContain('ready');
});
