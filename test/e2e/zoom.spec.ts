import { type Rooms, roomsOf } from './pages/rooms.ts';
import { makeBrowserShell } from './support/browser-shell.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

/** 1366×768 at 200 %. */
const HALF = { width: 683, height: 384 };

/** Nothing of the primary buttons is cut at the sides, however far one scrolls down for them. */
async function expectPrimaryInReach({ page }: Rooms, name: string): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  expect(box, name).not.toBeNull();
  expect(box?.x ?? -1, name).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? Number.POSITIVE_INFINITY), name).toBeLessThanOrEqual(HALF.width);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, name).toBe(0);
}

test('at 200 % zoom the button that leads on stays in reach', async ({ place }) => {
  const shell = makeBrowserShell(place, { viewport: HALF });
  try {
    const rooms = roomsOf(await shell.open());
    const { page, desk, nominations, batch, council, decision } = rooms;
    await expectPrimaryInReach(rooms, 'Đăng nhập');
    await rooms.entrance.signIn('quantri', DEMO_PASSWORD);
    await desk.pressForRoom('2', 'Hồ sơ đề nghị');
    await expectPrimaryInReach(rooms, 'Hồ sơ mới');
    await desk.press('Control+n');
    await expect(desk.panel('Hồ sơ mới')).toBeVisible();
    await expectPrimaryInReach(rooms, 'Lập hồ sơ');
    await desk.press('Escape');
    // The preview covers the list at this size, and leads on.
    await nominations.list.getByRole('row', { name: 'Đang nhập' }).first().click();
    await expectPrimaryInReach(rooms, 'Mở hồ sơ');
    await desk.button('Mở hồ sơ').click();
    await expectPrimaryInReach(rooms, 'Chuyển thẩm định');
    expect((await batch.candidates.boundingBox())?.width).toBeGreaterThan(400);
    await batch.beginCandidate('Cá nhân');
    await expectPrimaryInReach(rooms, 'Lưu, nhập tiếp');
    await desk.press('Escape');
    await council.openFirstWaiting();
    await expectPrimaryInReach(rooms, 'Lưu kết quả');
    await decision.openFirst('Dự thảo');
    await expectPrimaryInReach(rooms, 'Ký và ban hành');
    // A room scrolls inside its frame: one bar, not two.
    const root = page.locator('html');
    expect(await root.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    await desk.commandRoom('don vi', 'Đơn vị');
    await expectPrimaryInReach(rooms, 'Thêm đơn vị');
  } finally {
    await shell.close();
  }
});
