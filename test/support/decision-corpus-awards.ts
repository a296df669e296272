/** Corpus: who receives what, from one person to three thousand. */
import { type SampleDecision, sampleDecision } from '#shared/official-document/sample-decisions.ts';
import { collective, household, person, range } from '#shared/official-document/sample-people.ts';
import type { GrantCase } from '#test/support/decision-corpus.ts';

type Change = Parameters<typeof sampleDecision>[0];

const DAY = { number: 1300, date: '2026-11-24' } as const;
const ALL = 'các tập thể, cá nhân có tên tại Điều 1';
const OFFICES = 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ';
export const executors = (who: string): string => `${OFFICES} và ${who}`;

/** A case of the province, signed by its chair on 24/11/2026 unless changed. */
export function grant(name: string, shows: string, change: () => Change): GrantCase {
  return {
    name,
    shows,
    data: (): SampleDecision['data'] =>
      sampleDecision({
        ...DAY,
        signer: { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Nguyễn Thị Ánh Dương' },
        executors: executors(ALL),
        ...change(),
      }),
  };
}

const LONG_COLLECTIVE =
  'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp phường Nguyễn Thị Minh Khai (trước đây là Ban Quản lý dự án số 2, Đội 12)';

export const AWARD_CASES: readonly GrantCase[] = [
  grant('one-person', 'một người, trong câu', () => ({
    number: 7,
    date: '2026-02-05',
    recipients: [person(3)],
    executors: executors('bà Phạm Thị Thu Yến'),
    moneyArticle: '',
  })),
  grant('one-collective-long-name', 'một tập thể tên dài có dấu phẩy, ngoặc đơn, tên người', () => ({
    recipients: [{ kind: 'collective', name: LONG_COLLECTIVE, unit: 'Ủy ban nhân dân tỉnh Bắc Ninh' }],
    executors: executors('tập thể có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('one-household-with-money', 'một hộ gia đình, tiền thưởng trong câu', () => ({
    recipients: [{ ...household(1), amount: 5_265_000 }],
    moneyArticle: '',
    executors: executors('hộ gia đình có tên tại Điều 1'),
  })),
  grant('two-own-reasons', 'hai người, mỗi người một thành tích', () => ({
    reason: '',
    recipients: [
      { ...person(1), reason: 'đã dũng cảm cứu người bị đuối nước ngày 18/10/2026' },
      { ...person(2), reason: 'đã bắt giữ đối tượng trộm cắp tài sản ngày 02/11/2026', amount: 3_795_000 },
    ],
    moneyArticle: '',
  })),
  grant('five-in-lines', 'năm dòng trong điều, cỡ chữ B', () => ({
    recipients: [person(1), collective(1), person(2), household(3), collective(4)],
    sizePreset: 'B',
    moneyArticle: '',
    executors: executors('các tập thể, cá nhân, hộ gia đình có tên tại Điều 1'),
  })),
  grant('six-in-annex', 'sáu dòng: vừa quá ngưỡng lập phụ lục', () => ({
    recipients: range(6).map(person),
    executors: executors('các cá nhân có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('seventeen-mixed', 'tập thể và cá nhân trong một phụ lục', () => ({
    recipients: [...range(12).map(person), ...range(5).map(collective)],
  })),
  grant('sixty-with-money', 'cột tiền thưởng, ba loại đối tượng', () => ({
    recipients: [
      ...range(42).map((index) => ({ ...person(index), amount: 3_795_000 })),
      ...range(15).map((index) => ({ ...collective(index), amount: 7_590_000 })),
      ...range(3).map((index) => ({ ...household(index), amount: 5_695_000 })),
    ],
    moneyArticle:
      'Các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 được tặng Bằng khen và tiền thưởng theo quy định hiện hành, từ nguồn Quỹ thi đua, khen thưởng của tỉnh',
    executors: executors('các tập thể, cá nhân, hộ gia đình có tên tại Điều 1'),
  })),
  grant('own-reasons-in-annex', 'cột thành tích riêng', () => ({
    reason: '',
    recipients: range(24).map((index) => ({
      ...person(index),
      reason: `đã có thành tích xuất sắc trong đợt cao điểm số ${index + 1} phòng, chống thiên tai năm 2026`,
    })),
    executors: executors('các cá nhân có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('by-unit', 'xếp theo đơn vị', () => ({
    recipients: [...range(45).map(person), ...range(12).map(collective)],
    listing: { byUnit: true },
  })),
  grant('by-name', 'xếp theo tên tiếng Việt', () => ({
    recipients: range(120).map(person),
    listing: { order: 'name' },
    executors: executors('các cá nhân có tên tại Điều 1'),
    moneyArticle: '',
  })),
  grant('two-annexes', 'hai phụ lục đánh số La Mã', () => ({
    recipients: [...range(30).map(person), ...range(9).map(collective)],
    listing: { annexes: 'by-kind' },
  })),
  grant('three-annexes-by-unit', 'ba phụ lục, xếp theo đơn vị, theo tên', () => ({
    recipients: [...range(20).map(person), ...range(8).map(collective), ...range(7).map(household)],
    listing: { annexes: 'by-kind', byUnit: true, order: 'name' },
    moneyArticle: '',
    executors: executors('các tập thể, cá nhân, hộ gia đình có tên tại Điều 1'),
  })),
  grant('households', 'bốn mươi hộ gia đình', () => ({
    recipients: range(40).map(household),
    moneyArticle: '',
    executors: executors('các hộ gia đình có tên tại Điều 1'),
  })),
  grant('five-hundred', 'năm trăm người', () => ({
    recipients: range(500).map(person),
    moneyArticle: '',
    executors: executors('các cá nhân có tên tại Điều 1'),
  })),
  grant('electronic', 'văn bản điện tử: số và ngày ở phụ lục để trống', () => ({
    recipients: [...range(1150).map(person), ...range(50).map(collective)],
    electronic: true,
  })),
  grant('three-thousand', 'ba nghìn dòng, xếp theo đơn vị', () => ({
    recipients: [...range(2600).map(person), ...range(400).map(collective)],
    listing: { byUnit: true },
  })),
  grant('long-title', 'trích yếu dài hai dòng, tên hình thức có năm', () => ({
    title:
      'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho các tập thể, cá nhân có thành tích xuất sắc trong 10 năm xây dựng nông thôn mới',
    recipients: [person(4), collective(2), collective(3)],
    reason:
      'đã có thành tích xuất sắc trong 10 năm thực hiện phong trào “Cả nước chung sức xây dựng nông thôn mới”',
    moneyArticle: '',
  })),
  grant('posthumous', 'truy tặng', () => ({
    title: 'Về việc truy tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    award: { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', verb: 'truy tặng' },
    recipients: [{ ...person(10), position: 'nguyên Phó Trưởng Công an xã' }],
    reason: 'đã hy sinh khi cứu người trong trận lũ tháng 9 năm 2026',
    moneyArticle: '',
    executors: executors('gia đình ông Nguyễn Hữu Bình'),
  })),
  grant('five-articles', 'thêm điều về hiệu lực và trao thưởng', () => ({
    recipients: [person(1), person(2)],
    otherArticles: [
      'Giao Sở Nội vụ tổ chức trao thưởng tại Hội nghị tổng kết phong trào thi đua năm 2026',
      'Quyết định này có hiệu lực kể từ ngày ký',
    ],
    executors: executors('các cá nhân có tên tại Điều 1'),
  })),
];
