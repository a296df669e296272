import { type Rooms, roomsOf } from './pages/rooms.ts';
import { COPIED, communeList, TWICE_PROPOSED } from './support/commune-list.ts';
import { day } from './support/days.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

const WARD = 'Ủy ban nhân dân phường Đông Khê';
const UNIT = { unitWords: 'dong khe', unit: 'UBND phường Đông Khê' };
const BK = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';
const LIST = {
  ...UNIT,
  title: 'Danh sách khen cuối năm của phường',
  awardType: BK,
  number: '401/TTr-UBND',
  date: day(-2),
  reason: 'đã hoàn thành xuất sắc nhiệm vụ công tác',
};

async function openAs(shell: Shell, login: string): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn(login, DEMO_PASSWORD);
  await rooms.desk.goToRoom('Hồ sơ đề nghị');
  return rooms;
}

async function sendTwoLists({ nominations, batch, intake, desk }: Rooms): Promise<void> {
  await nominations.startBatch({ ...LIST, title: 'Danh sách lẻ của phường', number: '400/TTr-UBND' });
  await batch.beginCandidate('Cá nhân');
  await batch.nameBox.fill(TWICE_PROPOSED);
  await batch.fillPerson({ honorific: 'Bà', birthDate: '01/02/1970', position: 'Công chức', unit: WARD });
  await batch.saveCandidate(TWICE_PROPOSED);

  await desk.goToRoom('Hồ sơ đề nghị');
  await nominations.startBatch(LIST);
  const panel = await batch.readList((await communeList()).file);
  await expect(panel.getByText(/^Dòng 30: “CSTĐ” có thể là:/u)).toBeVisible();
  await intake.answerAbbreviation(panel, 'CSTĐ', 'Chiến sĩ thi đua cấp tỉnh');
  await panel.getByRole('button', { name: 'Nhập 40 trường hợp' }).click();
  await expect(panel).toBeHidden();
  await batch.expectCount(40);
  await intake.keepDoubles(1, 'Danh sách lẻ sẽ được rút');
  await batch.takeStep('Chuyển thẩm định', 'Đã chuyển hồ sơ sang thẩm định');
}

async function returnEverythingAtOnce({ nominations, intake, page }: Rooms): Promise<void> {
  await nominations.openBatch(LIST.title);
  const copies = await intake.lookAtCopies(2);
  await expect(copies.getByText(COPIED.from).first()).toBeVisible();
  await expect(copies.getByText(COPIED.by).first()).toBeVisible();
  await intake.closePanel(copies);
  await intake.returnNaming(
    `Bà ${TWICE_PROPOSED} đã có trong danh sách lẻ, đề nghị bỏ ở một nơi.\nBáo cáo của ${COPIED.by} chép của ${COPIED.from}.`,
    /^Biên bản/u,
  );
  await expect(page.getByText('Chờ bổ sung').first()).toBeVisible();
}

async function correct({ nominations, batch, intake, desk, page }: Rooms): Promise<void> {
  await nominations.openBatch(LIST.title);
  await expect(page.getByText(`Báo cáo của ${COPIED.by} chép của ${COPIED.from}.`)).toBeVisible();
  await batch.candidate(TWICE_PROPOSED).click();
  await desk.press('Delete');
  await batch.expectCount(39);

  await batch.candidate(COPIED.by).click();
  await desk.press('F2');
  const form = page.getByRole('form', { name: /^Sửa/u });
  await form
    .getByLabel('Tóm tắt thành tích')
    .fill('Phụ trách tủ thuốc của phường, cấp phát cho hơn ba trăm lượt người cao tuổi.');
  await desk.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(intake.summary.getByText(/báo cáo giống nhau/u)).toHaveCount(0);

  await intake.fillSlot(/^Thêm “Tờ trình/u);
  await intake.fillSlot(/^Thêm “Biên bản/u);
  await intake.fillSlot(/^Thêm “Báo cáo thành tích/u);
  await intake.fillSlot(/^Thêm “Chứng nhận, xác nhận sáng kiến/u);
  await expect(intake.summary.getByText('Đủ giấy tờ theo luật')).toBeVisible();
  await batch.takeStep('Nộp lại hồ sơ', 'Đã nộp lại hồ sơ');
}

const PARTS = ['Bằng khen của Chủ tịch UBND tỉnh', 'Chiến sĩ thi đua cấp tỉnh', 'TTLĐXS'];

async function splitAndSendOn({ nominations, batch, intake, desk, page }: Rooms): Promise<void> {
  await nominations.openBatch(LIST.title);
  await intake.split(PARTS);
  for (const award of PARTS) {
    await intake.part(award).dblclick();
    await batch.takeStep('Chuyển Hội đồng', 'Đã chuyển hồ sơ sang Hội đồng');
    await expect(page.getByRole('main').getByText('Chờ Hội đồng').first()).toBeVisible();
    await page.goBack();
    await expect(desk.heading(LIST.title)).toBeVisible();
    await expect(intake.part(award)).toContainText('Chờ Hội đồng');
  }
}

async function changeTo(rooms: Rooms, login: string): Promise<void> {
  await rooms.desk.signOut();
  await rooms.entrance.signIn(login, DEMO_PASSWORD);
  await rooms.desk.goToRoom('Hồ sơ đề nghị');
}

test("a ward's list of forty with three kinds of defects is returned, corrected, split and sent on", async ({
  shell,
}) => {
  test.setTimeout(300_000);
  const rooms = await openAs(shell, 'vanthu');
  await sendTwoLists(rooms);
  await changeTo(rooms, 'thuky');
  await returnEverythingAtOnce(rooms);
  await changeTo(rooms, 'vanthu');
  await correct(rooms);
  await changeTo(rooms, 'thuky');
  await splitAndSendOn(rooms);
});
