import { randomUUID } from 'node:crypto';
import type { DocumentData, DocumentSource } from '#shared/contract/documents.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { DEMO_CHAIR } from './demo-office-data.ts';
import type { DemoStage } from './play-demo-years.ts';

const CHAIR = { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: DEMO_CHAIR };
const DEPUTY = {
  signing: { mode: 'deputy', onBehalfOf: 'ỦY BAN NHÂN DÂN', head: 'CHỦ TỊCH', office: 'PHÓ CHỦ TỊCH' },
  name: 'Lương Đình Khải',
};
const OFFICE_HEAD = {
  signing: { mode: 'by-order', head: 'CHỦ TỊCH', office: 'CHÁNH VĂN PHÒNG' },
  name: 'Phùng Thị Thanh Mai',
};

const PLAN_BODY = `Thực hiện Luật Thi đua, khen thưởng, Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức phong trào thi đua như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Khơi dậy tinh thần thi đua yêu nước trong cán bộ, công chức, viên chức và Nhân dân; hoàn thành toàn diện các chỉ tiêu kinh tế - xã hội năm.
2. Yêu cầu
Phong trào thiết thực, hướng về cơ sở; khen thưởng kịp thời, đúng người, đúng việc, chú trọng người trực tiếp lao động.
II. NỘI DUNG
1. Tên phong trào: “Toàn tỉnh chung sức xây dựng nông thôn mới nâng cao”.
2. Tiêu chí thi đua
a) Hoàn thành chỉ tiêu về đường giao thông, nước sạch, môi trường;
b) Có mô hình hay, cách làm sáng tạo được nhân rộng.
3. Thời gian: cả năm, sơ kết vào tháng 7, tổng kết vào tháng 12.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi, đôn đốc, tham mưu sơ kết, tổng kết và khen thưởng.
2. Các sở, ban, ngành, Ủy ban nhân dân xã, phường cụ thể hóa Kế hoạch tại đơn vị.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) để xem xét, quyết định.`;

/** Documents of several kinds beside the decisions: drafts, and some that are signed, as an office has them. */
export async function playDocuments({ as, clock, today }: DemoStage): Promise<void> {
  clock.now = today;
  const day = todayIso(today);
  const year = day.slice(0, 4);

  async function write(kind: string, source: DocumentSource | null, filled: DocumentData, signed: boolean) {
    const author = as('secretary').documents;
    const draft = await author.draft({ id: randomUUID(), kind, source, awardIds: [] });
    const data = { ...draft.data, ...filled };
    const { id, version } = await author.update({ id: draft.id, version: draft.version, data });
    if (signed) await as('approver').documents.issue({ id, version, date: day, reservationId: null });
  }

  const distribution = ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'];
  await write(
    'plan',
    null,
    {
      subject: `Tổ chức phong trào thi đua xây dựng nông thôn mới năm ${year}`,
      body: PLAN_BODY,
      distribution,
      signer: DEPUTY,
    },
    true,
  );
  await write(
    'official-letter',
    null,
    {
      subject: `đôn đốc gửi hồ sơ đề nghị khen thưởng năm ${year}`,
      addressees: distribution,
      body: 'Ủy ban nhân dân tỉnh đề nghị các cơ quan, đơn vị hoàn thiện hồ sơ đề nghị khen thưởng và gửi về Sở Nội vụ trước ngày 15 tháng 12.',
      signer: OFFICE_HEAD,
    },
    true,
  );
  await write(
    'guidance',
    null,
    { subject: `Bình xét thi đua, khen thưởng cuối năm ${year}`, distribution },
    false,
  );

  const { hits } = await as('reader').archive.search({
    ...WHOLE_ARCHIVE,
    limit: 1,
  });
  const [award] = hits;
  if (award !== undefined)
    await write('award-confirmation', { type: 'award', id: award.id }, { signer: CHAIR }, true);

  const decisions = await as('reader').decisions.list({});
  const issued = decisions.find(({ state }) => state === 'issued');
  if (issued !== undefined) {
    const source = { type: 'decision', id: issued.id } as const;
    await write('result-notice', source, { signer: OFFICE_HEAD }, true);
    await write('certified-copy', source, { signer: OFFICE_HEAD }, false);
  }

  const sessions = await as('reader').council.list({});
  const waiting = sessions.find(({ state }) => state === 'council');
  if (waiting !== undefined)
    await write('invitation', { type: 'council', id: waiting.batchId }, { signer: OFFICE_HEAD }, false);
  const held = sessions.find(({ heldOn }) => heldOn !== null);
  if (held !== undefined) await write('council-minutes', { type: 'council', id: held.batchId }, {}, false);

  const [batch] = await as('reader').nominations.list({ states: ['received', 'council'], text: '' });
  if (batch !== undefined) {
    const source = { type: 'batch', id: batch.id } as const;
    await write('submission', source, { signer: CHAIR }, false);
    await write('nominee-list', source, { signer: CHAIR }, false);
  }
}

const WHOLE_ARCHIVE = {
  text: '',
  awardTypeIds: [],
  kinds: [],
  units: [],
  fromYear: null,
  toYear: null,
  decisionNumber: '',
  offset: 0,
  facets: false,
};
