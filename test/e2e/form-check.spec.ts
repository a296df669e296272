import { renderDocx } from '#electron/documents/docx.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { changeParagraph, setWords } from '#test/support/docx-mutant.ts';
import { smallDocx } from '#test/support/small-docx.ts';
import { FormCheckDesk } from './pages/form-check-desk.ts';
import { roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { Inspection } from './support/inspection.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

const [sample] = sampleDecisions();

test('a good and a broken .docx, and files that are not opened', async ({ shell }) => {
  if (sample === undefined) throw new Error('no sample');
  const good = await renderDocx(composeDecision(sample.data));
  const broken = changeParagraph(good, 'tháng 02 năm', (xml) => setWords(xml, 'tháng 02', 'tháng 03'));
  const rooms = roomsOf(await shell.open());
  const check = new FormCheckDesk(rooms.page);
  const seen = new Inspection(rooms.page);
  // Whoever may only read may check as well.
  await rooms.entrance.signIn('xem', DEMO_PASSWORD);
  await rooms.desk.goToRoom('Kiểm tra thể thức');
  await seen.look('form check, empty');

  await check.drop('tot.docx', good);
  await expect(check.report('tot.docx')).toContainText('Đúng thể thức');
  await expect(check.group('Phải sửa')).toHaveCount(0);

  await rooms.desk.press('Control+n');
  await check.choose('sai.docx', broken);
  await expect(check.report('sai.docx')).toContainText('1 mục bắt buộc chưa đạt.');
  const wrong = check.group('Phải sửa');
  await expect(wrong).toContainText('đầu văn bản, đoạn 8');
  await expect(wrong).toContainText('Bắc Ninh, ngày 05 tháng 03 năm 2026');
  await expect(wrong).toContainText('Phụ lục I, Phần I, Mục II.4');
  await seen.look('form check, report');
  await check.filter('Đạt');
  await expect(wrong).toHaveCount(0);
  await expect(check.group('Đạt')).toContainText('Khổ giấy A4');

  await rooms.desk.press('Control+n');
  await check.choose('trang-web.doc', new TextEncoder().encode('<html>QUYẾT ĐỊNH</html>'));
  await expect(check.refusal).toContainText('trang web mang tên tệp Word');
  await check.choose(
    'macro.docm',
    smallDocx({ body: '', files: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
  );
  await expect(check.refusal).toContainText('macro');
  expect(seen.found).toEqual({});
});
