import { type Rooms, roomsOf } from './pages/rooms.ts';
import { day, thisYear } from './support/days.ts';
import { bytesOf, docxText, makeList, pdfText } from './support/opened-file.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';
import { openInputMethod, typeLikeUnikey } from './support/typing.ts';

const OFFICE = {
  office: 'Ủy ban nhân dân tỉnh Sông Mây',
  place: 'Sông Mây',
  abbreviation: 'UBND',
  administrator: 'Trịnh Thị Quản',
  login: 'quantri',
  password: 'MatKhau@2026',
};
const UNIT = { name: 'Sở Ánh Sáng', abbreviation: 'SAS', leaderTitle: 'Giám đốc Sở Ánh Sáng' };
const BATCH = {
  title: 'Phong trào hiến máu năm 2026',
  unitWords: 'anh sang so',
  unit: UNIT.name,
  awardType: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  number: '88/TTr-SAS',
  date: day(-3),
  reason: 'đã có thành tích xuất sắc trong phong trào hiến máu tình nguyện',
};
const PERSON = 'Nguyễn Thị Huyền Đoan';
const COLLECTIVE = 'Tập thể Phòng Tổ chức – Hành chính';
const HALF_FILLED = 'Đặng Thuỳ Ngưỡng';
const ACHIEVEMENT = 'Vận động được hơn hai nghìn lượt người hiến máu';
const FROM_LIST = ['Lý Văn Khoẻ', 'Phạm Thị Ước', 'Võ Kỳ Anh'];
const EVERYBODY = [PERSON, COLLECTIVE, HALF_FILLED, ...FROM_LIST];
const SYMBOL = '01/QĐ-UBND';

async function signInAgain(shell: Shell): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn(OFFICE.login, OFFICE.password);
  return rooms;
}

async function setUp(rooms: Rooms): Promise<void> {
  const key = await rooms.entrance.setUp(OFFICE);
  expect(key.replaceAll('-', '').length).toBeGreaterThanOrEqual(24);
  await rooms.entrance.putKeyAway();
  await expect(rooms.page.getByText(key)).toBeHidden();
}

/** One candidate as Unikey types, one as an input method composes. */
async function typeCandidates({ page, batch }: Rooms): Promise<void> {
  await batch.beginCandidate('Cá nhân');
  await typeLikeUnikey(batch.nameBox, PERSON);
  await expect(batch.nameBox).toHaveValue(PERSON);
  await batch.fillPerson({ honorific: 'Bà', birthDate: '05/03/1978', position: 'Bác sĩ', unit: UNIT.name });
  await typeLikeUnikey(batch.achievementBox, ACHIEVEMENT);
  await expect(batch.achievementBox).toHaveValue(ACHIEVEMENT);
  await batch.saveCandidate(PERSON);

  const inputMethod = await openInputMethod(page);
  const words = COLLECTIVE.split(' ');
  const last = words.at(-1) ?? '';
  await batch.beginCandidate('Tập thể');
  await batch.fillUnit(UNIT.name);
  await inputMethod.compose(batch.nameBox, words.slice(0, -1).join(' '));
  await page.keyboard.press('Space');
  await inputMethod.begin(batch.nameBox, last);
  await inputMethod.pressEnter();
  // Enter belonged to the composition: the form is still there, and nothing has been saved.
  await batch.expectCount(1);
  await inputMethod.commit(last);
  await expect(batch.nameBox).toHaveValue(COLLECTIVE);
  await page.keyboard.press('Enter');
  await expect(batch.candidate(COLLECTIVE)).toBeVisible();
  await expect(batch.nameBox).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(batch.form).toBeHidden();
}

/** Half a form, then both processes die; what was typed is offered again. */
async function surviveCrash(shell: Shell, rooms: Rooms): Promise<Rooms> {
  await rooms.batch.beginCandidate('Cá nhân');
  await typeLikeUnikey(rooms.batch.nameBox, HALF_FILLED);
  await rooms.batch.expectDraftSaved();
  await shell.crashOffice();
  if (shell.windowOutlivesOffice) {
    // The office is dead, the typing goes on and is kept.
    await typeLikeUnikey(rooms.batch.achievementBox, 'Hiến máu mười lần');
    await rooms.page.keyboard.press('Control+Enter');
    await expect(rooms.page.getByText(/^Sổ Vàng đang dừng\./u)).toBeVisible();
    await expect(rooms.batch.form).toBeVisible();
    await rooms.batch.expectDraftSaved();
  }
  await shell.crashWindow();

  const again = await signInAgain(shell);
  await again.nominations.goToRoom('Hồ sơ đề nghị');
  await again.nominations.openBatch(BATCH.title);
  await again.batch.expectCount(2);
  await again.batch.continueDraft(HALF_FILLED);
  await expect(again.batch.nameBox).toHaveValue(HALF_FILLED);
  if (shell.windowOutlivesOffice) await expect(again.batch.achievementBox).toHaveValue('Hiến máu mười lần');
  await again.batch.fillPerson({ honorific: 'Ông', birthDate: '1980', position: 'Lái xe', unit: UNIT.name });
  await again.batch.saveCandidate(HALF_FILLED);
  await expect(again.batch.draftOf(HALF_FILLED)).toBeHidden();
  return again;
}

/** A workbook with a row that is refused and one that is there already; taken back by name, brought in again. */
async function bringListIn({ page, batch }: Rooms): Promise<void> {
  const buffer = await makeList([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'],
    ['1', FROM_LIST[0] ?? '', '12/04/1985', 'Chuyên viên', UNIT.name],
    ['2', 'Hồ Sai Ngày', '30/02/1985', 'Chuyên viên', UNIT.name],
    ['3', FROM_LIST[1] ?? '', null, 'Y tá', UNIT.name],
    ['4', PERSON, '05/03/1978', 'Bác sĩ', UNIT.name],
    ['5', FROM_LIST[2]?.normalize('NFD') ?? '', null, 'Thủ kho', UNIT.name],
  ]);
  for (const round of ['first', 'again'] as const) {
    const panel = await batch.readList({ name: 'danh-sach.xlsx', buffer });
    await expect(panel.getByText('1 dòng không nhận')).toBeVisible();
    await expect(panel.getByText(/^Dòng 3: ngày không có trong lịch/u)).toBeVisible();
    await expect(panel.getByText('1 dòng đã có trong tờ trình')).toBeVisible();
    await panel.getByRole('button', { name: 'Nhập 3 trường hợp' }).click();
    await expect(panel).toBeHidden();
    await batch.expectCount(6);
    if (round === 'again') break;
    await batch.button('Hoàn tác: nhập 3 trường hợp').click();
    await expect(batch.notices).toContainText('Đã hoàn tác.');
    await batch.expectCount(3);
  }
  await expect(page.getByText('Hồ Sai Ngày')).toBeHidden();
  for (const name of EVERYBODY) await expect(batch.candidate(name)).toBeVisible();
}

async function appraise({ batch }: Rooms): Promise<void> {
  await batch.attachPaper({
    name: 'to-trinh.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  });
  await expect(batch.papers.getByText('to-trinh')).toBeVisible();
  await batch.takeStep('Chuyển thẩm định', 'Đã chuyển hồ sơ sang thẩm định');
  const reason = 'Bổ sung báo cáo thành tích của tập thể';
  await batch.returnForSupplement(reason);
  await expect(batch.page.getByText(`Cần bổ sung: ${reason}`)).toBeVisible();
  await batch.takeStep('Nộp lại hồ sơ', 'Đã nộp lại hồ sơ');
  await batch.takeStep('Chuyển Hội đồng', 'Đã chuyển hồ sơ sang Hội đồng');
}

async function decide({ page, batch, council, decision }: Rooms): Promise<void> {
  await batch.button('Ghi kết quả Hội đồng').click();
  await council.fillSession({
    date: day(),
    chair: 'Vương Đình Chủ',
    secretary: 'Lê Thị Ghi',
    total: '15',
    present: '14',
    minutes: '12/BB-HĐ',
  });
  await council.enterVotes(EVERYBODY.map(() => '14'));
  await expect(page.getByText('6 thông qua, 0 không đạt, 0 chưa có phiếu')).toBeVisible();
  await council.save();
  await council.draftDecision();
  await decision.nameSigner('Phạm Văn Ký');
  for (const name of EVERYBODY) {
    await expect(decision.printedPage.getByText(name.replace(/^Tập thể /u, '')).first()).toBeVisible();
  }
  await decision.sign();
  await decision.expectIssued(SYMBOL);
}

async function exportDecision({ decision }: Rooms): Promise<void> {
  const docx = await decision.export('.docx');
  expect(docx.suggestedFilename()).toMatch(/\.docx$/u);
  const bytes = await bytesOf(docx);
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  const written = docxText(bytes);

  const pdf = await decision.export('PDF');
  expect((await bytesOf(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const printed = await pdfText(pdf);
  if (printed === null) console.log('pdftotext: not present, the words of the PDF were not read');

  for (const name of EVERYBODY.map((one) => one.replace(/^Tập thể /u, ''))) {
    expect(written).toContain(name.normalize('NFC'));
    if (printed !== null) expect(printed.replace(/\s+/gu, ' ')).toContain(name.normalize('NFC'));
  }
}

async function findAgain({ page, archive }: Rooms): Promise<void> {
  await archive.commandRoom('tra cuu', 'Tra cứu');
  await archive.search('doan huyen nguyen');
  await expect(archive.hit(PERSON)).toBeVisible();
  await archive.search('so anh sang 01 ngay');
  await archive.search('hanh chinh to chuc');
  await archive.openFirstHit();
  await expect(archive.heading(COLLECTIVE)).toBeVisible();
  await expect(page.getByText('Hội đồng có kết quả')).toBeVisible();
  await expect(page.getByText('Trả lại để bổ sung')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tải về .*to-trinh/u })).toBeVisible();
  await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await expect(
    page.getByRole('heading', { name: `Lượt khen trong hồ sơ (${EVERYBODY.length})` }),
  ).toBeVisible();
  for (const name of EVERYBODY) await expect(page.getByText(name).first()).toBeVisible();
}

test('one award from an empty folder to the archive, through two crashes', async ({ shell }) => {
  test.setTimeout(300_000);
  let rooms = roomsOf(await shell.open());
  await setUp(rooms);

  await rooms.units.commandRoom('don vi', 'Đơn vị');
  await rooms.units.addUnit(UNIT);
  await rooms.nominations.pressForRoom('2', 'Hồ sơ đề nghị');
  await rooms.nominations.startBatch(BATCH);
  await typeCandidates(rooms);
  rooms = await surviveCrash(shell, rooms);
  await bringListIn(rooms);
  await appraise(rooms);
  await decide(rooms);

  await shell.crashOffice();
  await shell.crashWindow();
  rooms = await signInAgain(shell);
  await rooms.decision.pressForRoom('4', 'Quyết định');
  await rooms.page
    .getByRole('grid', { name: 'Danh sách quyết định' })
    .getByRole('row', { name: SYMBOL })
    .dblclick();
  await rooms.decision.expectIssued(SYMBOL);
  await exportDecision(rooms);
  await findAgain(rooms);

  await rooms.archive.goToRoom('Sổ đăng ký');
  await expect(rooms.page.getByRole('row', { name: SYMBOL })).toBeVisible();
  await expect(
    rooms.page.getByText(`Năm ${thisYear()} · 1 văn bản · 0 số đang giữ · 0 số đã hủy`),
  ).toBeVisible();
  await expect(rooms.page.getByText(/^01\/QĐ-/).first()).toBeVisible();
  await expect(rooms.page.getByText('Số liên tục, không khuyết')).toBeVisible();
});
