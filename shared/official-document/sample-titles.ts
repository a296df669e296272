/** Fictitious decisions on emulation titles. No name here is a real person's. */
import type { DecisionData, DecisionDataInput } from './decision-data.ts';
import { type SampleDecision, sampleDecision } from './sample-decisions.ts';
import { collective, household, person, range } from './sample-people.ts';

const DEPARTMENT = {
  agency: {
    parent: 'UBND TỈNH BẮC NINH',
    name: 'SỞ NỘI VỤ',
    place: 'Bắc Ninh',
    symbol: 'QĐ-SNV',
  },
  authority: 'GIÁM ĐỐC SỞ NỘI VỤ',
  bases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Biên bản số 03/BB-HĐTĐKT ngày 05 tháng 12 năm 2026 của Hội đồng Thi đua - Khen thưởng Sở Nội vụ',
  ],
  proposal: 'Theo đề nghị của Chánh Văn phòng Sở Nội vụ tại Tờ trình số 61/TTr-VP ngày 08 tháng 12 năm 2026',
  reason: 'đã hoàn thành xuất sắc nhiệm vụ năm 2026',
  executors: 'Chánh Văn phòng Sở, Trưởng các phòng, đơn vị thuộc Sở và các cá nhân có tên tại Điều 1',
  distribution: ['Ban Thi đua - Khen thưởng tỉnh', 'Lãnh đạo Sở'],
  archive: { unit: 'VT, VP' },
} satisfies Partial<DecisionDataInput>;

const COMMUNE = {
  agency: { parent: '', name: 'ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG', place: 'Mai Phượng', symbol: 'QĐ-UBND' },
  number: 41,
  date: '2026-12-15',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG',
  proposal:
    'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 10 tháng 12 năm 2026',
  reason: 'đã có thành tích xuất sắc trong phong trào thi đua năm 2026',
  moneyArticle: '',
  executors: 'Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội và những người có tên tại Điều 1',
  signer: { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Đặng Quang Nghĩa' },
  distribution: ['Chủ tịch, các Phó Chủ tịch UBND xã'],
  archive: { unit: 'VT, VHXH' },
} satisfies Partial<DecisionDataInput>;

/** Titles of a department with its annex by unit; of the province with two annexes; one person named in the sentence. */
export function sampleTitleDecisions(): readonly SampleDecision[] {
  return [
    {
      name: 'titles-by-unit',
      data: title({
        ...DEPARTMENT,
        number: 312,
        date: '2026-12-10',
        title: 'Về việc công nhận danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026',
        award: { name: 'Chiến sĩ thi đua cơ sở', verb: 'công nhận', period: 'năm 2026' },
        recipients: range(14).map(colleague),
        listing: { order: 'name', byUnit: true },
        signer: {
          signing: { mode: 'deputy', head: 'Giám đốc', office: 'Phó Giám đốc' },
          name: 'Đào Thị Mai Liên',
        },
        moneyArticle:
          'Các cá nhân có tên tại Điều 1 được hưởng tiền thưởng kèm theo danh hiệu theo quy định hiện hành, từ Quỹ thi đua, khen thưởng của Sở',
      }),
    },
    {
      name: 'titles-of-collectives',
      data: title({
        number: 1302,
        date: '2026-12-22',
        title: 'Về việc tặng danh hiệu “Tập thể lao động xuất sắc” năm 2026',
        award: { name: 'Tập thể lao động xuất sắc', period: 'năm 2026' },
        reason: 'đã hoàn thành xuất sắc nhiệm vụ năm 2026',
        recipients: range(22).map(collective),
        moneyArticle: '',
        executors:
          'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể có tên tại Điều 1',
        signer: { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Nguyễn Thị Ánh Dương' },
      }),
    },
    {
      name: 'title-of-one',
      data: title({
        ...DEPARTMENT,
        number: null,
        date: null,
        draftYear: 2026,
        title: 'Về việc tặng danh hiệu “Lao động tiên tiến” năm 2026',
        award: { name: 'danh hiệu “Lao động tiên tiến”', period: 'năm 2026' },
        recipients: [colleague(7)],
        moneyArticle: '',
        executors: 'Chánh Văn phòng Sở, Trưởng các phòng, đơn vị thuộc Sở và cá nhân có tên tại Điều 1',
        signer: { signing: { mode: 'head', head: 'GIÁM ĐỐC' }, name: 'Trịnh Hữu Tài' },
      }),
    },
    {
      name: 'families',
      data: title({
        ...COMMUNE,
        title: 'Về việc tặng danh hiệu “Gia đình văn hóa” năm 2026',
        award: { name: 'Gia đình văn hóa', period: 'năm 2026' },
        recipients: [
          ...range(18).map((index) => ({ ...household(index), amount: 253_000 })),
          { ...household(20), reason: 'đã hiến 200 m² đất làm đường' },
        ],
      }),
    },
    {
      name: 'commune-two-annexes',
      data: title({
        ...COMMUNE,
        title: 'Về việc tặng danh hiệu thi đua năm 2026',
        award: { name: 'Lao động tiên tiến', period: 'năm 2026' },
        recipients: [...range(9).map(person), collective(3)],
        listing: { annexes: 'by-kind' },
      }),
    },
    {
      name: 'commune-two-with-money',
      data: title({
        ...COMMUNE,
        title: 'Về việc tặng danh hiệu “Lao động tiên tiến” năm 2026',
        award: { name: 'Lao động tiên tiến', period: 'năm 2026' },
        recipients: [
          { ...person(8), amount: 759_000 },
          { ...person(9), amount: 759_000 },
        ],
      }),
    },
    {
      name: 'commune-one-with-money',
      data: title({
        ...COMMUNE,
        title: 'Về việc tặng danh hiệu “Lao động tiên tiến” năm 2026',
        award: { name: 'Lao động tiên tiến', period: 'năm 2026' },
        recipients: [{ ...person(8), amount: 759_000 }],
      }),
    },
  ];
}

const DIVISIONS = [
  'Phòng Thi đua, khen thưởng',
  'Phòng Tổ chức, biên chế',
  'Trung tâm Lưu trữ lịch sử',
  'Văn phòng Sở',
] as const;

/** A person of the department. */
function colleague(index: number) {
  return { ...person(index), position: 'Chuyên viên', unit: DIVISIONS[index % DIVISIONS.length] ?? '' };
}

function title(change: Partial<DecisionDataInput>): DecisionData {
  return sampleDecision({ ...change, kind: 'title-decision' });
}
