/** Fictitious letters about cases and meetings. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import {
  type InvitationData,
  invitationSchema,
  type OpinionRequestData,
  opinionRequestSchema,
  type ResultNoticeData,
  resultNoticeSchema,
} from '../letter-data.ts';
import { COUNCIL, DEPARTMENT, DEPUTY_DIRECTOR, DIRECTOR } from './frames.ts';
import { VOTED_CASES } from './minutes.ts';

const CASES = VOTED_CASES.map(({ yes: _yes, ...one }) => one);
const PROPOSAL = {
  proposer: 'Ủy ban nhân dân xã Mai Phượng',
  submission: { symbol: '15/TTr-UBND', date: '2026-10-02' },
} as const;

const BANG_KHEN = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';
const REJECTED = [
  ['collective', 'Tổ dân phố số 3', 'subject', ''],
  ['person', 'Ông Bùi Hữu Khương', 'criteria', 'chưa đủ hai năm liên tục hoàn thành xuất sắc nhiệm vụ.'],
  ['person', 'Bà Đỗ Thúy Liễu', 'file', ''],
  ['person', 'Ông Vũ Minh Giang', 'law', ''],
  ['person', 'Bà Trần Ngọc Tuyết', 'votes', ''],
  ['person', 'Ông Lê Văn Đạt', 'other', 'Đơn vị xin rút hồ sơ'],
].map(([type, name, ground, reason]) => ({
  type,
  name,
  detail: 'Ủy ban nhân dân xã Mai Phượng',
  award: BANG_KHEN,
  ground,
  reason,
}));

export function sampleOpinionRequests(): readonly DocumentSample<OpinionRequestData>[] {
  const base = {
    kind: 'opinion-request-letter',
    agency: { ...DEPARTMENT, symbol: 'SNV-TĐKT' },
    addressees: ['Thuế tỉnh Bắc Ninh', 'Bảo hiểm xã hội tỉnh Bắc Ninh', 'Sở Nông nghiệp và Môi trường'],
    signer: DEPUTY_DIRECTOR,
  } as const;
  return [
    {
      name: 'lay-y-kien',
      data: opinionRequestSchema.parse({
        ...base,
        number: 214,
        date: '2026-10-12',
        ...PROPOSAL,
        cases: CASES,
        matters: [
          'Việc chấp hành pháp luật về thuế;',
          'Việc đóng bảo hiểm xã hội, bảo hiểm y tế;',
          'Việc chấp hành pháp luật về bảo vệ môi trường',
        ],
        deadline: '2026-10-21',
        silence: true,
        contact: 'qua Phòng Thi đua - Khen thưởng',
        distribution: ['Lãnh đạo Sở'],
        archive: { unit: 'VT, TĐKT' },
      }),
    },
    {
      name: 'lay-y-kien-phu-luc',
      data: opinionRequestSchema.parse({
        ...base,
        draftYear: 2026,
        proposer: PROPOSAL.proposer,
        cases: [...CASES, ...CASES.map((one) => ({ ...one, detail: 'Sở Nội vụ' }))],
        workingDays: 7,
      }),
    },
    {
      name: 'lay-y-kien-mot-nguoi',
      data: opinionRequestSchema.parse({
        ...base,
        draftYear: 2026,
        addressees: ['Công an tỉnh Bắc Ninh'],
        ...PROPOSAL,
        cases: CASES.slice(2, 3),
        marks: { urgency: 'express', secrecy: 'secret' },
      }),
    },
  ];
}

export function sampleInvitations(): readonly DocumentSample<InvitationData>[] {
  return [
    {
      name: 'giay-moi-hop',
      data: invitationSchema.parse({
        kind: 'invitation',
        agency: { ...COUNCIL, symbol: 'GM-HĐTĐKT' },
        number: 5,
        date: '2026-11-13',
        subject: 'Họp Hội đồng Thi đua - Khen thưởng tỉnh đợt tháng 11 năm 2026',
        invitees: [
          'Các thành viên Hội đồng Thi đua - Khen thưởng tỉnh',
          'Trưởng phòng Thi đua - Khen thưởng, Sở Nội vụ',
        ],
        occasion:
          'cuộc họp Hội đồng Thi đua - Khen thưởng tỉnh xét, đề nghị khen thưởng đợt tháng 11 năm 2026',
        chair: 'Bà Nguyễn Thị Ánh Dương, Chủ tịch Hội đồng',
        time: { date: '2026-11-20', hour: 8, minute: 0 },
        place: 'Phòng họp số 2, Ủy ban nhân dân tỉnh',
        agenda: ['Nghe báo cáo tóm tắt thành tích', 'Thảo luận, bỏ phiếu'],
        papers: ['Danh sách trích ngang', 'Báo cáo tóm tắt thành tích'],
        notes: 'Thành viên vắng mặt gửi ý kiến bằng văn bản về Thường trực Hội đồng trước ngày họp.',
        signer: {
          signing: {
            mode: 'deputy',
            onBehalfOf: 'Hội đồng',
            head: 'Chủ tịch',
            office: 'Phó Chủ tịch thường trực',
          },
          otherOffice: 'Giám đốc Sở Nội vụ',
          name: 'Trịnh Hữu Tài',
        },
        distribution: ['Như thành phần mời', 'Văn phòng UBND tỉnh'],
        archive: { unit: 'VT, TĐKT' },
      }),
    },
    {
      name: 'giay-moi-mot-nguoi',
      data: invitationSchema.parse({
        kind: 'invitation',
        agency: { ...DEPARTMENT, symbol: 'GM-SNV' },
        draftYear: 2026,
        subject: 'Dự lễ trao tặng khen thưởng',
        invitees: ['Bà Phạm Thị Thu Yến, Công chức Văn phòng - Thống kê, Ủy ban nhân dân xã Mai Phượng'],
        occasion: 'lễ công bố quyết định và trao tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
        time: { date: '2026-12-20', hour: 14, minute: 30 },
        place: 'Hội trường Sở Nội vụ',
        signer: DIRECTOR,
      }),
    },
  ];
}

export function sampleResultNotices(): readonly DocumentSample<ResultNoticeData>[] {
  const base = {
    kind: 'result-notice',
    agency: { ...DEPARTMENT, symbol: 'TB-SNV' },
    signer: DIRECTOR,
    proposer: PROPOSAL.proposer,
  } as const;
  return [
    {
      name: 'thong-bao-ket-qua',
      data: resultNoticeSchema.parse({
        ...base,
        number: 88,
        date: '2026-11-30',
        ...PROPOSAL,
        decisions: [
          { symbol: '1246/QĐ-UBND', date: '2026-11-24', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
          { symbol: '1250/QĐ-UBND', date: '2026-11-25', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
        ],
        approved: CASES.slice(0, 3),
        rejected: REJECTED,
        handover:
          'Hiện vật khen thưởng nhận tại Phòng Thi đua - Khen thưởng, Sở Nội vụ từ ngày 05 tháng 12 năm 2026.',
        distribution: ['UBND xã Mai Phượng', 'Lãnh đạo Sở'],
      }),
    },
    {
      name: 'thong-bao-khong-dat',
      data: resultNoticeSchema.parse({
        ...base,
        draftYear: 2026,
        rejected: [{ ...CASES[3], ground: 'file', reason: 'thiếu báo cáo thành tích có xác nhận' }],
      }),
    },
  ];
}
