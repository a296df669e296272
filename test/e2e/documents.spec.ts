import type { Page } from '@playwright/test';
import { type Rooms, roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { bytesOf, docxText } from './support/opened-file.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';
import { typeLikeUnikey } from './support/typing.ts';

test.use({ office: 'demo' });

async function openAs(shell: Shell, login: string): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn(login, DEMO_PASSWORD);
  return rooms;
}

const paper = (page: Page) => page.frameLocator('iframe[title="Trang văn bản sẽ in"]');

async function pasteInto(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).focus();
  await page.evaluate((pasted) => {
    // The text goes in where the cursor stands, as Ctrl+V puts it.
    document.execCommand('insertText', false, pasted);
  }, text);
}

const BODY = [
  'Thực hiện chương trình công tác năm, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Đẩy mạnh phong trào thi đua trong toàn tỉnh.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Nội vụ chủ trì, đôn đốc việc thực hiện Kế hoạch này.',
].join('\n');

test('a plan is typed and pasted, seen beside, signed with its number, and opened as .docx', async ({
  shell,
}) => {
  const rooms = await openAs(shell, 'quantri');
  const { page, desk } = rooms;
  await desk.goToRoom('Văn bản');
  await desk.press('Control+n');
  await desk
    .panel('Văn bản mới')
    .getByRole('button', { name: /^Kế hoạch/u })
    .click();
  await expect(desk.heading('Kế hoạch')).toBeVisible();

  const subject = page.getByLabel('Trích yếu', { exact: true });
  await typeLikeUnikey(subject, 'Tổ chức phong trào thi đua “Dạy tốt, học tốt”');
  await expect(subject).toHaveValue('Tổ chức phong trào thi đua “Dạy tốt, học tốt”');
  await pasteInto(page, 'Nội dung', BODY);
  await page.getByLabel('Họ và tên người ký', { exact: true }).fill('Lương Đình Khải');
  await expect(paper(page).getByText('Đẩy mạnh phong trào thi đua trong toàn tỉnh.')).toBeVisible();
  await expect(paper(page).getByText('Lương Đình Khải')).toBeVisible();
  await expect(page.getByText(/^Đã lưu nháp/u)).toBeVisible();

  await desk.button('Ký và ban hành').click();
  const panel = desk.panel('Ký và ban hành');
  await panel.getByRole('button', { name: /^Ký, cấp số 02\/KH-UBND/u }).click();
  await expect(desk.notices.getByText('Đã ban hành văn bản số 02/KH-UBND.')).toBeVisible();
  await expect(page.getByText(/^Số 02\/KH-UBND · ban hành ngày/u)).toBeVisible();

  const download = page.waitForEvent('download');
  await desk.button('Xuất .docx').click();
  const text = docxText(await bytesOf(await download));
  expect(text).toContain('02/KH-UBND');
  expect(text).toContain('MỤC ĐÍCH, YÊU CẦU');
  expect(text).toContain('Sở Nội vụ chủ trì, đôn đốc việc thực hiện Kế hoạch này./.');
});

test('a tờ trình is drafted from a submission with its facts', async ({ shell }) => {
  const rooms = await openAs(shell, 'thuky');
  const { page, desk } = rooms;
  await desk.goToRoom('Hồ sơ đề nghị');
  await page.getByRole('grid').getByRole('row').nth(1).dblclick();
  await desk.button('Soạn văn bản…').click();
  await page.getByRole('menuitem', { name: 'Tờ trình đề nghị khen thưởng', exact: true }).click();
  await expect(desk.heading('Tờ trình đề nghị khen thưởng')).toBeVisible();
  await expect(page.getByLabel('Cấp quyết định', { exact: true })).not.toHaveValue('');
  await expect(paper(page).getByText('TỜ TRÌNH', { exact: true })).toBeVisible();
  await expect(paper(page).getByText('Kính gửi:').first()).toBeVisible();
  // Nothing is signed without its signer: the secretary has no such button, and the checks say what is missing.
  await expect(desk.button('Ký và ban hành')).toHaveCount(0);
});
