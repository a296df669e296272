import { type Rooms, roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { faultsOf } from './support/inspection.ts';
import { bytesOf } from './support/opened-file.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

const DESIGN = 'Phôi Bằng khen, thử';

/** A design for a blank: a field moved with the arrows, taken back, and saved by itself. */
async function drawDesign({ page, desk }: Rooms): Promise<void> {
  await page.getByRole('tab', { name: 'Mẫu in' }).click();
  await desk.press('Control+n');
  const panel = desk.panel('Mẫu in mới');
  await panel.getByLabel('Tên mẫu').fill(DESIGN);
  await panel.getByLabel('Bắt đầu từ').selectOption({ label: 'Bằng khen, in lên phôi 420 × 297 mm (A3)' });
  await panel.getByRole('button', { name: 'Lập mẫu' }).click();
  await expect(desk.heading(DESIGN)).toBeVisible();
  const field = page.getByRole('button', { name: /^Ô “Người nhận”/u });
  const start = await field.getAttribute('aria-label');
  await field.focus();
  await desk.press('ArrowRight');
  await desk.press('Shift+ArrowDown');
  await expect(field).not.toHaveAttribute('aria-label', start ?? '');
  await expect(page.getByText(/^Đã lưu nháp/u)).toBeVisible();
  await desk.button(/^Hoàn tác/u).click();
  await expect(field).toHaveAttribute('aria-label', start ?? '');
  await desk.button('Thử vừa').click();
  await expect(desk.notices).toContainText('Vừa hết');
  await expect(page.getByText(/^Đã lưu nháp/u)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
}

/** Prints what is left of the newest decision; answers how many sheets the file has. */
async function printAll({ page, desk }: Rooms, count: number): Promise<Buffer> {
  await desk.button(`In ${count} bằng`).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `In ${count} bằng` })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  return bytesOf(await download);
}

test('a design is drawn, a decision printed, a spoiled sheet printed again, and the ledger balances', async ({
  shell,
}) => {
  const rooms = roomsOf(await shell.open());
  const { page, desk } = rooms;
  await rooms.entrance.signIn('vanthu', DEMO_PASSWORD);
  await desk.goToRoom('In bằng');
  expect(await faultsOf(page)).toEqual([]);
  await drawDesign(rooms);

  await desk.goToRoom('In bằng');
  await page.getByRole('grid', { name: 'Quyết định có bằng để in' }).getByRole('row').nth(1).click();
  const list = page.getByRole('grid', { name: 'Người nhận bằng' });
  await expect(list.getByText('Chưa in').first()).toBeVisible();
  const count = await list.getAttribute('aria-rowcount').then((rows) => Number(rows) - 1);
  await page.getByLabel('Mẫu in').selectOption({ label: DESIGN });
  await expect(page.getByText('Mọi chữ đều vừa phôi.')).toBeVisible();
  const pdf = await printAll(rooms, count);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(count);
  await expect(list.getByText('Đã in').first()).toBeVisible();

  // One sheet is spoiled: it alone is chosen for the next print, on the next blank.
  await list.getByRole('checkbox', { name: 'Chọn dòng 2', exact: true }).click();
  await desk.button('Ghi hỏng 1 tờ…').click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Kẹt giấy');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi hỏng' }).click();
  await expect(list.getByText('Cần in lại')).toHaveCount(1);
  await printAll(rooms, 1);
  await expect(list.getByText('Cần in lại')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await desk.goToRoom('In bằng');
  await page.getByRole('tab', { name: 'Sổ phôi' }).click();
  const balance = await page.getByText(/^Nhập \d+ = đã in/u).textContent();
  const [received = 0, good = 0, spoiled = 0, handedOut = 0, left = 0] =
    (balance ?? '').match(/\d+/gu)?.map(Number) ?? [];
  expect(received).toBe(good + spoiled + handedOut + left);
  await expect(page.getByRole('row', { name: /Hỏng khi in.*Kẹt giấy/u }).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
