import { randomUUID } from 'node:crypto';
import { type Rooms, roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { callOffice, credentialsOf } from './support/direct-call.ts';
import type { Shell } from './support/shell.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

async function openAs(shell: Shell, login: string): Promise<Rooms> {
  const rooms = roomsOf(await shell.open());
  await rooms.entrance.signIn(login, DEMO_PASSWORD);
  return rooms;
}

/** Buttons that change something, by the words they begin with. */
const WRITING =
  /^(?:Hồ sơ mới|Thêm|Sửa|Xóa|Dán, nhập|Chuyển|Trả lại|Nộp lại|Rút|Mở lại|Ghi kết quả|Lưu(?! ý)|Lập quyết định|Ký và|Bỏ dự thảo|Tạo|Đặt lại)/u;

async function expectNothingToWrite({ page }: Rooms): Promise<void> {
  await expect(page.getByRole('main').getByRole('button', { name: WRITING })).toHaveCount(0);
}

/** The id at the end of the address. */
function idIn(url: string): string {
  return /([0-9a-f-]{36})$/u.exec(url)?.[1] ?? '';
}

async function openFirstDraft({ page, decision }: Rooms): Promise<string> {
  await decision.openFirst('Dự thảo');
  return idIn(page.url());
}

const unit = () => ({
  id: randomUUID(),
  name: 'Sở Lén Lút',
  parentId: null,
  kind: 'department',
  abbreviation: '',
  leaderTitle: '',
  validFrom: null,
  validTo: null,
});

test('a reader finds no button that writes, and the office refuses his own calls', async ({ shell }) => {
  const rooms = await openAs(shell, 'xem');
  const { page, desk } = rooms;
  const navigation = page.getByRole('navigation', { name: 'Các phòng' });
  await expect(navigation.getByRole('link', { name: 'Quản trị' })).toHaveCount(0);
  await expect(navigation.getByRole('link', { name: 'Nhật ký' })).toHaveCount(0);

  for (const room of ['Hồ sơ đề nghị', 'Hội đồng', 'Quyết định', 'Sổ đăng ký', 'Đơn vị', 'Danh mục']) {
    await desk.goToRoom(room);
    await expectNothingToWrite(rooms);
    await desk.press('Control+n');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await desk.goToRoom('Hồ sơ đề nghị');
  await rooms.nominations.list.getByRole('row', { name: 'Thẩm định' }).first().dblclick();
  await expect(rooms.batch.candidates).toBeVisible();
  const batchId = idIn(page.url());
  await expectNothingToWrite(rooms);
  const decisionId = await openFirstDraft(rooms);
  await expectNothingToWrite(rooms);

  const reader = await credentialsOf(page);
  const calls: readonly (readonly [procedure: string, input: unknown])[] = [
    ['units.create', unit()],
    ['nominations.act', { id: batchId, version: 1, action: 'withdraw', reason: 'thử' }],
    ['nominations.removeCandidates', { batchId, candidateIds: [randomUUID()] }],
    ['decisions.issue', { id: decisionId, version: 1, date: '2026-11-01' }],
    ['decisions.discard', { id: decisionId, version: 1, reason: '' }],
    [
      'accounts.create',
      { id: randomUUID(), login: 'x', name: 'X', role: 'administrator', password: 'MatKhau@2026' },
    ],
    ['audit.list', { offset: 0, limit: 10 }],
  ];
  for (const [procedure, input] of calls) {
    expect(await callOffice(reader, procedure, input), procedure).toEqual({
      status: 403,
      code: 'NOT_ALLOWED',
    });
  }
  // He may read; without his session or without the key of the window nobody may even that.
  expect((await callOffice(reader, 'units.list', {})).status).toBe(200);
  expect(await callOffice({ ...reader, session: null }, 'units.list', {})).toEqual({
    status: 401,
    code: 'NOT_SIGNED_IN',
  });
  expect((await callOffice({ ...reader, shell: null }, 'units.list', {})).status).toBe(403);
  expect((await callOffice({ ...reader, session: 'x'.repeat(43) }, 'units.list', {})).status).toBe(401);
});

test('a clerk cannot issue a decision, neither by a button nor by a call', async ({ shell }) => {
  const rooms = await openAs(shell, 'vanthu');
  const { page } = rooms;
  const id = await openFirstDraft(rooms);
  await expect(rooms.desk.button('Ký và ban hành')).toHaveCount(0);
  await expect(rooms.desk.button('Bỏ dự thảo')).toHaveCount(0);

  const answer = await callOffice(await credentialsOf(page), 'decisions.issue', {
    id,
    version: 2,
    date: '2026-11-20',
  });
  expect(answer).toEqual({ status: 403, code: 'NOT_ALLOWED' });
  await page.reload();
  await expect(page.getByText('Dự thảo · số sẽ cấp khi ký')).toBeVisible();
});
