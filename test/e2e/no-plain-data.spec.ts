import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rooms, roomsOf } from './pages/rooms.ts';
import { day } from './support/days.ts';
import { everySpelling, findPlainData } from './support/plain-data.ts';
import type { Shell, ShellPlace } from './support/shell.ts';
import { expect, test } from './support/test.ts';

/** Syllables of no language: wherever one of them stands, it came from this test. */
const RECORD = 'Xoăngtruých';
const DRAFT = 'Quỳnhvượp';
const SEARCHED = 'Nghĩoạch';
const ADMINISTRATOR = 'Trữưỡng';
const WORDS = [RECORD, DRAFT, SEARCHED, ADMINISTRATOR];

const PASSWORD = 'MatKhau@2026';
const BATCH = 'Đợt đề nghị thử';
const SYMBOL = '01/QĐ-UBND';

const foldersOf = ({ dataDir, profileDir, tempDir }: ShellPlace) => [dataDir, profileDir, tempDir];

async function setUp({ entrance, units }: Rooms): Promise<void> {
  await entrance.setUp({
    office: 'Ủy ban nhân dân tỉnh Sông Mây',
    place: 'Sông Mây',
    abbreviation: 'UBND',
    administrator: `Trần ${ADMINISTRATOR}`,
    login: 'quantri',
    password: PASSWORD,
  });
  await entrance.putKeyAway();
  await units.commandRoom('don vi', 'Đơn vị');
  await units.addUnit({ name: 'Sở Thử', abbreviation: 'ST', leaderTitle: 'Giám đốc Sở Thử' });
}

/** The name as a record: candidate, reason, paper (its file name and its content). */
async function enterRecord({ nominations, batch }: Rooms): Promise<void> {
  await nominations.pressForRoom('2', 'Hồ sơ đề nghị');
  await nominations.startBatch({
    title: BATCH,
    unitWords: 'so thu',
    unit: 'Sở Thử',
    awardType: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    number: '1/TTr-ST',
    date: day(-2),
    reason: `đã cùng ông ${RECORD} cứu người trong mưa lũ`,
  });
  await batch.beginCandidate('Cá nhân');
  await batch.nameBox.pressSequentially(`Đặng Vạn ${RECORD}`);
  await batch.fillPerson({ honorific: 'Ông', birthDate: '1970', position: 'Đội trưởng', unit: 'Sở Thử' });
  await batch.saveCandidate(RECORD);
  await batch.attachPaper({
    name: `bao-cao-${RECORD}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.4\n% ${RECORD.repeat(200)}\n%%EOF\n`),
  });
  await batch.page.getByRole('button', { name: /^Mở “bao-cao/u }).click();
  await expect(batch.page.locator('iframe')).toBeVisible();
  await batch.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
}

async function leaveDraft({ batch }: Rooms): Promise<void> {
  await batch.openTab('Trường hợp');
  await batch.beginCandidate('Cá nhân');
  await batch.nameBox.pressSequentially(`Bùi ${DRAFT}`);
  await batch.achievementBox.pressSequentially(`Thành tích của ${DRAFT}`);
  await batch.expectDraftSaved();
  await batch.page.reload();
  await expect(batch.draftOf(DRAFT)).toBeVisible();
}

async function decide({ batch, council, decision }: Rooms): Promise<void> {
  await batch.takeStep('Chuyển thẩm định', 'Đã chuyển hồ sơ sang thẩm định');
  await batch.takeStep('Chuyển Hội đồng', 'Đã chuyển hồ sơ sang Hội đồng');
  await batch.button('Ghi kết quả Hội đồng').click();
  await council.fillSession({
    date: day(),
    chair: `Chủ tọa ${RECORD}`,
    secretary: 'Lê Ghi',
    total: '9',
    present: '9',
    minutes: '1/BB-HĐ',
  });
  await council.enterVotes(['9']);
  await council.save();
  await council.draftDecision();
  await decision.nameSigner(`Phạm ${RECORD}`);
  await expect(decision.printedPage.getByText(RECORD).first()).toBeVisible();
  await decision.sign();
  await decision.expectIssued(SYMBOL);
  await (await decision.export('PDF')).delete();
  await (await decision.export('.docx')).delete();
}

/** Names typed into the boxes that search: palette, archive, honorees, lists. */
async function searchForNames({ page, desk, archive, nominations }: Rooms): Promise<void> {
  await archive.commandRoom('tra cuu', 'Tra cứu');
  await archive.search(`${SEARCHED} ${RECORD}`);
  await archive.search(RECORD);
  await archive.openFirstHit();
  await expect(desk.heading(new RegExp(RECORD, 'u'))).toBeVisible();
  await page.getByRole('link', { name: 'Mở trang người, đơn vị' }).click();
  await expect(desk.heading(new RegExp(RECORD, 'u'))).toBeVisible();
  await page.goBack();
  await page.goBack();
  await archive.expectPainted(RECORD);
  await desk.press('Control+k');
  await page.keyboard.type(`${RECORD} ${SEARCHED}`);
  await desk.press('Escape');
  await nominations.goToRoom('Hồ sơ đề nghị');
  await page.getByRole('searchbox', { name: 'Lọc theo tên, đơn vị, số' }).fill(SEARCHED);
  await nominations.goToRoom('Cá nhân, tập thể');
  await page.getByLabel('Tìm theo tên, đơn vị').fill(SEARCHED);
  await desk.goToRoom('Tra cứu');
  await archive.search(SEARCHED);
}

async function openSignedIn(shell: Shell): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn('quantri', PASSWORD);
  return rooms;
}

test('the search for plain data finds every spelling of a planted name', ({ place }) => {
  const scratch = join(place.tempDir, 'scratch', 'deeper');
  mkdirSync(scratch, { recursive: true });
  for (const { name, bytes } of everySpelling(RECORD)) {
    const file = join(scratch, 'notes.bin');
    const around = Buffer.alloc(5000, 0xa5);
    writeFileSync(file, Buffer.concat([around, bytes, around]));
    expect(findPlainData([place.tempDir], [RECORD]), name).not.toHaveLength(0);
    rmSync(file);
  }
  writeFileSync(join(scratch, `giay-${RECORD}.pdf`), '');
  expect(findPlainData([place.tempDir], [RECORD])).not.toHaveLength(0);
});

test('no name typed into the window lies on the disk in plain', async ({ shell, place }) => {
  test.setTimeout(300_000);
  const rooms = roomsOf(await shell.open());
  await setUp(rooms);
  await enterRecord(rooms);
  await leaveDraft(rooms);
  await decide(rooms);
  await searchForNames(rooms);

  // What lies there when both are killed: journals, session files, caches, temporary files.
  await shell.crashOffice();
  await shell.crashWindow();
  expect(findPlainData(foldersOf(place), WORDS)).toEqual([]);
  // The folders are the right ones: the profile remembers where the window has been.
  expect(findPlainData([place.profileDir], ['127.0.0.1'])).not.toEqual([]);
  expect(findPlainData([place.dataDir], ['office.db'])).not.toEqual([]);

  // And when everything has been closed as it should be, after one more look at names.
  const again = await openSignedIn(shell);
  await searchForNames(again);
  await shell.close();
  expect(findPlainData(foldersOf(place), WORDS)).toEqual([]);
});
