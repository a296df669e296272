import { describe, expect, it } from 'vitest';
import { conditionSentence } from '#shared/domain/catalogue/condition-sentence.ts';
import { type ConditionNode, conditionNode } from '#shared/domain/catalogue/conditions.ts';

const NAMES: Record<string, string> = {
  'chien-si-thi-dua-co-so': 'Chiến sĩ thi đua cơ sở',
  'chien-si-thi-dua-bo-ban-nganh-tinh': 'Chiến sĩ thi đua cấp tỉnh',
  'tap-the-lao-dong-xuat-sac': 'Tập thể lao động xuất sắc',
  'lao-dong-tien-tien': 'Lao động tiên tiến',
  'bang-khen-bo-ban-nganh-tinh': 'Bằng khen cấp tỉnh',
  giay_khen_tieu_chuan: 'tiêu chuẩn giấy khen',
};
const nameOf = (id: string) => NAMES[id] ?? id;
const cite = null;

const cases: readonly (readonly [ConditionNode, string])[] = [
  [
    {
      condition: 'held_title',
      cite,
      titles: ['chien-si-thi-dua-co-so'],
      count: 3,
      consecutive: 'nam',
      window: 'any',
    },
    'Đạt “Chiến sĩ thi đua cơ sở” 03 năm liên tục',
  ],
  [
    {
      condition: 'held_title',
      cite,
      titles: ['chien-si-thi-dua-bo-ban-nganh-tinh'],
      count: 2,
      consecutive: 'lan',
      window: 'any',
    },
    'Đạt “Chiến sĩ thi đua cấp tỉnh” 02 lần liên tục',
  ],
  [
    {
      condition: 'held_award',
      cite,
      awards: ['bang-khen-bo-ban-nganh-tinh'],
      count: 2,
      window: 'streak',
      issuers: ['bo-quoc-phong', 'bo-cong-an'],
    },
    'Đã được tặng “Bằng khen cấp tỉnh” do Bộ Quốc phòng hoặc Bộ Công an tặng từ 02 lần trở lên, trong thời gian đó',
  ],
  [
    {
      condition: 'years_completed_task',
      cite,
      level: 'tot',
      years: 5,
      consecutive: true,
      afterAnchor: false,
      untilProposal: true,
    },
    'Từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên, tính đến thời điểm đề nghị',
  ],
  [
    {
      condition: 'years_completed_task',
      cite,
      level: 'xuat-sac',
      orTitles: ['tap-the-lao-dong-xuat-sac'],
      years: 10,
      consecutive: true,
      afterAnchor: true,
      untilProposal: true,
    },
    'Từ 10 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc”, sau lần khen làm mốc, tính đến thời điểm đề nghị',
  ],
  [
    { condition: 'collective_members_with_title', cite, titles: ['lao-dong-tien-tien'], minRatio: 0.7 },
    'Từ 70 % thành viên trở lên đạt “Lao động tiên tiến”',
  ],
  [
    {
      condition: 'collective_members_with_title',
      cite,
      titles: ['lao-dong-tien-tien'],
      minRatio: 0.5,
      exclusive: true,
    },
    'Trên 50 % thành viên đạt “Lao động tiên tiến”',
  ],
  [{ condition: 'members_completed_task', cite, minRatio: 1 }, '100 % thành viên hoàn thành nhiệm vụ'],
  [
    { condition: 'service_years', cite, kind: 'cong-tac-lien-tuc-trong-llvt', min: 10, below: 15 },
    'Từ 10 năm đến dưới 15 năm công tác liên tục trong lực lượng vũ trang',
  ],
  [
    {
      condition: 'leads',
      cite,
      scope: 'cum-khoi-thi-dua',
      organisedBy: ['hoi-dong-tdkt-trung-uong'],
      rank: 'duoc-binh-xet',
      at: ['hang-nam'],
    },
    'Được bình xét dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức, hằng năm',
  ],
  [
    { condition: 'provincial_rule', cite, parameter: 'giay_khen_tieu_chuan' },
    'Theo quy định của địa phương: tiêu chuẩn giấy khen',
  ],
  [
    { condition: 'manual', cite, key: 'guong-mau', label: 'gương mẫu chấp hành chủ trương, chính sách' },
    'Gương mẫu chấp hành chủ trương, chính sách',
  ],
];

describe('a condition as a sentence', () => {
  it.each(cases)('%#: %s', (condition, sentence) => {
    expect(conditionNode.safeParse(condition).success).toBe(true);
    expect(conditionSentence(condition, nameOf)).toBe(sentence);
  });

  it('joins alternatives with "hoặc" and what holds together with "và"', () => {
    const either: ConditionNode = {
      condition: 'any',
      of: [
        [
          { condition: 'task_level_in_year', cite, minLevel: 'xuat-sac' },
          { condition: 'no_discipline', cite, fromLevel: 'canh-cao' },
        ],
        [
          {
            condition: 'initiatives',
            cite,
            kinds: ['sang-kien'],
            count: 1,
            scope: 'co-so',
            window: 'title_year',
          },
        ],
      ],
    };
    expect(conditionSentence(either, nameOf)).toBe(
      'Năm xét hoàn thành xuất sắc nhiệm vụ và không bị kỷ luật từ cảnh cáo trở lên; hoặc có từ 01 sáng kiến được công nhận, phạm vi cấp cơ sở trở lên, trong năm xét',
    );
  });
});
