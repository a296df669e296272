/** Corpus: who signs, for whom, under which letterhead. */
import type { sampleDecision } from '#shared/official-document/sample-decisions.ts';
import { collective, person, range } from '#shared/official-document/sample-people.ts';
import type { GrantCase } from '#test/support/decision-corpus.ts';
import { executors, grant } from '#test/support/decision-corpus-awards.ts';

type Change = Parameters<typeof sampleDecision>[0];

const PEOPLE = executors('các cá nhân có tên tại Điều 1');

/** A department under the province: its own letterhead, symbol, power (khoản 1 Điều 80) and bases. */
export function department(name: string, head: string, symbol: string): Change {
  return {
    agency: { parent: 'UBND TỈNH BẮC NINH', name, place: 'Bắc Ninh', symbol: `QĐ-${symbol}` },
    authority: `${head} ${name}`,
    signer: { signing: { mode: 'head', head }, name: 'Trịnh Hữu Tài' },
    proposal: 'Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 61/TTr-VP ngày 08 tháng 11 năm 2026',
    executors: 'Chánh Văn phòng Sở, Trưởng các phòng, đơn vị thuộc Sở và các cá nhân có tên tại Điều 1',
    distribution: ['Ban Thi đua - Khen thưởng tỉnh', 'Lãnh đạo Sở'],
    archive: { unit: 'VT, VP' },
    moneyArticle: '',
  };
}

const HEALTH = department('SỞ Y TẾ', 'GIÁM ĐỐC', 'SYT');
const GIAY_KHEN = (owner: string): Change => ({
  title: `Về việc tặng Giấy khen của ${owner}`,
  award: { name: `Giấy khen của ${owner}` },
});

export const SIGNING_CASES: readonly GrantCase[] = [
  grant('deputy', 'cấp phó ký thay: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH', () => ({
    recipients: range(8).map(person),
    executors: PEOPLE,
    moneyArticle: '',
    signer: {
      signing: { mode: 'deputy', head: 'CHỦ TỊCH', office: 'PHÓ CHỦ TỊCH' },
      name: 'Lương Đình Khải',
    },
  })),
  grant('deputy-as-stored-before', 'dòng quyền hạn ghi sẵn của bản cũ', () => ({
    recipients: [person(5), person(6)],
    executors: PEOPLE,
    signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lương Đình Khải' },
  })),
  grant('acting', 'quyền cấp trưởng: Q. GIÁM ĐỐC', () => ({
    ...HEALTH,
    ...GIAY_KHEN('Giám đốc Sở Y tế'),
    recipients: range(3).map(person),
    signer: { signing: { mode: 'acting', head: 'GIÁM ĐỐC' }, name: 'Vũ Thị Thu Nguyệt' },
  })),
  grant('by-order', 'thừa lệnh: TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG', () => ({
    ...HEALTH,
    ...GIAY_KHEN('Giám đốc Sở Y tế'),
    recipients: range(4).map(person),
    signer: {
      signing: { mode: 'by-order', head: 'GIÁM ĐỐC', office: 'CHÁNH VĂN PHÒNG' },
      name: 'Đỗ Quang Giang',
    },
  })),
  grant('by-order-deputy', 'thừa lệnh, cấp phó ký: ba dòng', () => ({
    ...HEALTH,
    ...GIAY_KHEN('Giám đốc Sở Y tế'),
    recipients: range(9).map(person),
    signer: {
      signing: {
        mode: 'by-order-deputy',
        head: 'GIÁM ĐỐC',
        through: 'CHÁNH VĂN PHÒNG',
        office: 'PHÓ CHÁNH VĂN PHÒNG',
      },
      name: 'Bùi Ngọc Duyên',
    },
  })),
  grant('by-authorisation', 'thừa ủy quyền: TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ', () => ({
    recipients: range(7).map(person),
    executors: PEOPLE,
    moneyArticle: '',
    signer: {
      signing: { mode: 'by-authorisation', head: 'CHỦ TỊCH', office: 'GIÁM ĐỐC SỞ NỘI VỤ' },
      name: 'Trịnh Hữu Tài',
    },
  })),
  grant('department-commendation', 'giấy khen của Sở, cơ quan chủ quản một dòng', () => ({
    ...HEALTH,
    ...GIAY_KHEN('Giám đốc Sở Y tế'),
    number: 88,
    recipients: range(15).map(person),
  })),
  grant('parent-on-three-lines', 'cơ quan chủ quản ba dòng, tên cơ quan ba dòng', () => ({
    agency: {
      parent: 'TỔNG CÔNG TY ĐẦU TƯ PHÁT TRIỂN HẠ TẦNG ĐÔ THỊ VÀ KHU CÔNG NGHIỆP KINH BẮC - CÔNG TY CỔ PHẦN',
      name: 'CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN CẤP NƯỚC VÀ VỆ SINH MÔI TRƯỜNG SÔNG CẦU',
      place: 'Bắc Ninh',
      symbol: 'QĐ-CTNSC',
    },
    authority: 'GIÁM ĐỐC CÔNG TY TNHH MTV CẤP NƯỚC VÀ VỆ SINH MÔI TRƯỜNG SÔNG CẦU',
    authorityInText: 'Giám đốc Công ty TNHH MTV Cấp nước và Vệ sinh môi trường Sông Cầu',
    ...GIAY_KHEN('Giám đốc Công ty'),
    recipients: range(8).map(person),
    signer: { signing: { mode: 'head', head: 'GIÁM ĐỐC' }, name: 'Hoàng Đức Cường' },
    executors: 'Trưởng phòng Tổ chức - Hành chính và các cá nhân có tên tại Điều 1',
    distribution: ['Hội đồng thành viên (để báo cáo)'],
    moneyArticle: '',
  })),
  grant('council-of-company', 'Chủ tịch Hội đồng quản trị tặng giấy khen', () => ({
    agency: {
      parent: '',
      name: 'CÔNG TY CỔ PHẦN MAY SUỐI HOA',
      place: 'Bắc Ninh',
      symbol: 'QĐ-HĐQT',
    },
    authority: 'CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ',
    authorityInText: 'Chủ tịch Hội đồng quản trị Công ty cổ phần May Suối Hoa',
    ...GIAY_KHEN('Chủ tịch Hội đồng quản trị'),
    recipients: [collective(0), collective(5)],
    signer: { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Ngô Thị Ánh Thủy' },
    executors: 'Giám đốc Công ty và các tập thể có tên tại Điều 1',
    distribution: ['Ban Kiểm soát'],
    moneyArticle: '',
  })),
  grant('council-with-seal', 'Hội đồng dùng con dấu cơ quan: chức vụ khác trên họ tên', () => ({
    agency: {
      parent: 'UBND TỈNH BẮC NINH',
      name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
      place: 'Bắc Ninh',
      symbol: 'QĐ-HĐTĐKT',
    },
    authority: 'CHỦ TỊCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH BẮC NINH',
    ...GIAY_KHEN('Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh'),
    recipients: range(6).map(person),
    signer: {
      signing: { mode: 'deputy', head: 'CHỦ TỊCH', office: 'PHÓ CHỦ TỊCH' },
      name: 'Lương Đình Khải',
      otherOffice: 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    },
    reason: 'đã có thành tích xuất sắc tại Hội thi cán bộ làm công tác thi đua, khen thưởng giỏi năm 2026',
    executors: 'Ủy viên Thường trực Hội đồng và các cá nhân có tên tại Điều 1',
    moneyArticle: '',
  })),
  grant('marks-and-address', 'độ khẩn, ký hiệu người soạn thảo, địa chỉ', () => ({
    recipients: [person(11), person(12)],
    executors: PEOPLE,
    moneyArticle: '',
    marks: {
      urgency: 'urgent',
      drafter: 'NTH',
      issued: 25,
      address: 'Số 10, đường Phù Đổng, phường Kinh Bắc\nĐiện thoại: 0204.000.000',
    },
  })),
  grant('wide-margins', 'lề 25, 25, 35, 20 mm', () => ({
    recipients: [...range(10).map(person), ...range(3).map(collective)],
    margins: { top: 25, bottom: 25, left: 35, right: 20 },
  })),
  grant('wide-margins-preset-b', 'lề rộng, cỡ chữ B', () => ({
    recipients: range(3).map(person),
    executors: PEOPLE,
    margins: { top: 25, bottom: 25, left: 35, right: 20 },
    sizePreset: 'B',
  })),
  grant('draft-with-gaps', 'dự thảo: chỗ trống cho số, ngày, tháng', () => ({
    number: null,
    date: null,
    draftYear: 2026,
    recipients: range(12).map(person),
    executors: PEOPLE,
    moneyArticle: '',
  })),
];
