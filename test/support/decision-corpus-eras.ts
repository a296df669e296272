/** Corpus: titles and commendations of other years and levels, by the law and the rules of form of their day. */
import type { sampleDecision } from '#shared/official-document/sample-decisions.ts';
import { collective, household, person, range } from '#shared/official-document/sample-people.ts';
import type { GrantCase } from '#test/support/decision-corpus.ts';
import { executors, grant } from '#test/support/decision-corpus-awards.ts';
import { department } from '#test/support/decision-corpus-signing.ts';

type Change = Parameters<typeof sampleDecision>[0];

const BASES_2014 = [
  'Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003',
  'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
  'Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
];
const BASES_2018 = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
  'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
  'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
];
const BASES_2024 = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
];

const proposed = (number: string, date: string): Change => ({
  proposal: `Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số ${number} ${date}`,
});

const DISTRICT: Change = {
  agency: {
    parent: 'UBND TỈNH BẮC NINH',
    name: 'ỦY BAN NHÂN DÂN HUYỆN GIA BÌNH',
    place: 'Gia Bình',
    symbol: 'QĐ-UBND',
  },
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN GIA BÌNH',
  proposal: 'Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 45/TTr-NV ngày 10 tháng 12 năm 2018',
  executors: 'Chánh Văn phòng, Trưởng phòng Nội vụ và các tập thể, cá nhân có tên tại Điều 1',
  distribution: ['Chủ tịch, các Phó Chủ tịch UBND huyện'],
  archive: { unit: 'VT' },
  moneyArticle: '',
};

const COMMUNE: Change = {
  agency: {
    parent: '',
    name: 'ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG',
    place: 'Mai Phượng',
    symbol: 'QĐ-UBND',
  },
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG',
  proposal:
    'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 01 tháng 12 năm 2026',
  distribution: ['Chủ tịch, các Phó Chủ tịch UBND xã'],
  archive: { unit: 'VT, VHXH' },
  moneyArticle: '',
};

const title = (name: string, period: string, verb: 'tặng' | 'công nhận' = 'tặng'): Change => ({
  kind: 'title-decision',
  title: `Về việc ${verb} danh hiệu “${name}” ${period}`,
  award: { name, verb, period },
  reason: '',
});

export const ERA_CASES: readonly GrantCase[] = [
  grant('plan-181-year', 'năm 2014, Thông tư 01/2011: căn cứ đứng, số trang ở chân', () => ({
    number: 1181,
    date: '2014-12-22',
    bases: BASES_2014,
    ...proposed('512/TTr-SNV', 'ngày 15 tháng 12 năm 2014'),
    reason: 'đã có thành tích xuất sắc trong phong trào thi đua năm 2014',
    recipients: [...range(31).map(person), ...range(6).map(collective)],
  })),
  grant('district-2018', 'Chủ tịch UBND huyện, năm 2018', () => ({
    ...DISTRICT,
    number: 4,
    date: '2018-12-12',
    bases: BASES_2018,
    title: 'Về việc tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện',
    award: { name: 'Giấy khen của Chủ tịch Ủy ban nhân dân huyện' },
    reason: 'đã có thành tích xuất sắc trong công tác năm 2018',
    recipients: [collective(2), person(3), person(4)],
  })),
  grant('last-day-of-circular-01', 'ngày 04/3/2020: ngày cuối của Thông tư 01/2011', () => ({
    number: 301,
    date: '2020-03-04',
    bases: BASES_2018,
    ...proposed('88/TTr-SNV', 'ngày 28 tháng 02 năm 2020'),
    reason: 'đã có thành tích xuất sắc trong công tác năm 2019',
    recipients: range(7).map(person),
    executors: executors('các cá nhân có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('first-day-of-decree-30', 'ngày 05/3/2020: ngày đầu của Nghị định 30/2020', () => ({
    number: 302,
    date: '2020-03-05',
    bases: BASES_2018,
    ...proposed('89/TTr-SNV', 'ngày 28 tháng 02 năm 2020'),
    reason: 'đã có thành tích xuất sắc trong công tác năm 2019',
    recipients: range(7).map(person),
    executors: executors('các cá nhân có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('year-2024', 'Luật 2022 cùng Nghị định 98/2023', () => ({
    number: 210,
    date: '2024-01-31',
    bases: BASES_2024,
    ...proposed('20/TTr-SNV', 'ngày 25 tháng 01 năm 2024'),
    reason: 'đã có thành tích xuất sắc trong công tác năm 2023',
    recipients: [person(2), collective(2), collective(3)],
    moneyArticle: '',
  })),
  grant('title-of-department', 'Sở công nhận Chiến sĩ thi đua cơ sở', () => ({
    ...department('SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'GIÁM ĐỐC', 'SGDĐT'),
    ...title('Chiến sĩ thi đua cơ sở', 'năm học 2025 - 2026', 'công nhận'),
    recipients: range(64).map(person),
    listing: { byUnit: true, order: 'name' },
  })),
  grant('title-excellent-collectives', 'Tập thể lao động xuất sắc của tỉnh', () => ({
    ...title('Tập thể lao động xuất sắc', 'năm 2026'),
    recipients: range(28).map(collective),
    executors: executors('các tập thể có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('title-provincial-fighter', 'Chiến sĩ thi đua cấp tỉnh, ba người trong điều', () => ({
    ...title('Chiến sĩ thi đua cấp tỉnh', 'năm 2026'),
    recipients: range(3).map(person),
    executors: executors('các cá nhân có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('title-commune', 'Chủ tịch UBND xã tặng Lao động tiên tiến', () => ({
    ...COMMUNE,
    ...title('Lao động tiên tiến', 'năm 2026'),
    number: 9,
    date: '2026-12-15',
    recipients: range(33).map(person),
    executors: 'Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội và các cá nhân có tên tại Điều 1',
  })),
  grant('title-families', 'Gia đình văn hóa của xã, một trăm hộ', () => ({
    ...COMMUNE,
    ...title('Gia đình văn hóa', 'năm 2026'),
    number: 10,
    date: '2026-12-16',
    recipients: range(100).map(household),
    executors: 'Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội và các hộ gia đình có tên tại Điều 1',
  })),
];
