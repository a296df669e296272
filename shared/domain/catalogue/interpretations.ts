/**
 * Readings of the law where its words leave room. A verdict that depends on one names it, so that the office can see
 * how the text was read and decide otherwise.
 */
export interface Interpretation {
  readonly id: string;
  /** One sentence for the window: how the text is read. */
  readonly reading: string;
  /** The places of the law or decree that the reading is about. */
  readonly cite: string;
}

const read = (id: string, cite: string, reading: string): Interpretation => ({ id, cite, reading });

export const INTERPRETATIONS: readonly Interpretation[] = [
  read(
    'INT-01',
    '42.1.đ, 44.1.e, 73.1.b',
    '"Đến thời điểm đề nghị": chuỗi năm phải kéo đến năm đã xếp loại gần nhất, tức năm đề nghị trừ 1.',
  ),
  read(
    'INT-02',
    'NĐ 98/2023 Điều 30.9',
    '"Và sau đó": tính sau giai đoạn thành tích ghi trong quyết định trước; không ghi thì từ năm sau quyết định. Chỉ đủ khi tính cả năm quyết định thì cần người xem.',
  ),
  read('INT-03', '22.1.a, 74.1.d', '"Lần liên tục" của danh hiệu xét hằng năm là các năm liền nhau.'),
  read(
    'INT-04',
    '21.1.a, 22.1.a, 43.1.đ, 74.1.d, 74.3.d',
    'Điều khoản không nói mốc cuối: chuỗi đủ năm nhưng đã dừng sớm hơn năm đề nghị trừ 1 thì cần người xem.',
  ),
  read(
    'INT-05',
    '21.1.a, 22.1.a',
    'Hai lần liên tục CSTĐ cấp bộ, tỉnh: cách nhau không quá 3 năm, năm nào ở giữa cũng có CSTĐ cơ sở; xa hơn hoặc hụt năm thì cần người xem.',
  ),
  read(
    'INT-06',
    '5.2.c, 3.2, 3.3',
    'Một thành tích không nhận hai hình thức khen thưởng; danh hiệu thi đua và hình thức khen thưởng có thể cùng dựa vào một năm.',
  ),
  read(
    'INT-07',
    '5.2.c; NĐ 98/2023 Điều 30.9',
    'Năm đã làm căn cứ cho một lần tặng theo 74.1.d, 74.3.d, 73.1.b, 73.4.e không tính lại cho cùng hình thức.',
  ),
  read(
    'INT-08',
    '12.1, 59.1, 95',
    'Điều chỉ ghi "để tặng" thì truy tặng cần người xem; điều ghi cả "truy tặng" thì được.',
  ),
  read(
    'INT-09',
    '8.2, 8.3, 73.6, 74.5',
    'Hộ gia đình được khen đột xuất, phong trào theo Điều 8 nhưng Điều 73, 74 chỉ nêu tiêu chuẩn đóng góp: cần người xem.',
  ),
  read('INT-10', '80.1', 'Người đứng đầu đơn vị sự nghiệp thuộc sở không được 80.1 nêu tên: cần người xem.'),
  read(
    'INT-11',
    '94, 95',
    'Luật không có điều chuyển tiếp cho hồ sơ nhận trước, quyết định sau ngày 01/01/2024: cần người xem.',
  ),
  read('INT-12', '95', 'Danh hiệu, hình thức đã tặng trước 01/01/2024 vẫn được tính vào chuỗi điều kiện.'),
  read('INT-13', '74.1.d', 'Một sáng kiến cộng một đề tài: luật đòi hai cái cùng loại nên cần người xem.'),
  read(
    'INT-14',
    '21.1.b, 22.1.b, 74.1.d',
    'Sáng kiến có phạm vi rộng hơn thì đủ cho yêu cầu phạm vi hẹp hơn.',
  ),
  read(
    'INT-15',
    '74.1.d',
    'CSTĐ cơ sở đạt nhờ sáng kiến, đề tài thì cái đó coi như đã dùng, cần thêm hai cái khác; đạt nhờ hoàn thành xuất sắc thì chưa dùng.',
  ),
  read(
    'INT-16',
    '73.1.b',
    'Bằng khen có thể nằm trước hoặc trong 5 năm; chỉ cần quyết định có trước đề nghị. Trùng năm thành tích thì báo, không chặn.',
  ),
  read(
    'INT-17',
    '42.4.d, 44.1.e, 73.4.e',
    '"Trong thời gian đó": chỉ tính danh hiệu, hình thức nằm trong chuỗi năm, không tính lại lần làm mốc.',
  ),
  read(
    'INT-18',
    '24.1',
    'Người nghỉ hưu không còn xếp loại: nghỉ trước năm đề nghị trừ 1 thì không đạt chuỗi đến thời điểm đề nghị.',
  ),
  read(
    'INT-19',
    'NĐ 98/2023 Điều 4.3',
    'Khen đột xuất và khen phong trào không làm căn cứ cho khen công trạng.',
  ),
  read(
    'INT-20',
    'Luật 06/2026/QH16',
    'Hồ sơ nhận từ 01/10/2026: cần người xem theo luật sửa đổi; kết quả theo luật 2022 chỉ để đối chiếu.',
  ),
  read(
    'INT-21',
    '36.3.a, 42.4.d, 74.3.d',
    '"Hoàn thành xuất sắc hoặc đạt danh hiệu": mỗi năm có một trong hai là đủ.',
  ),
  read(
    'INT-22',
    '26.3, 42.4.d',
    'Tập thể không thuộc diện tặng cờ là một dữ kiện ghi trong hồ sơ đơn vị; chưa ghi thì cần người xem.',
  ),
  read('INT-23', '93.2', 'Danh hiệu, hình thức đã bị hủy quyết định thì không tính vào đâu.'),
  read(
    'INT-24',
    '27.1.c, 28.1.c',
    'Tỷ lệ 70 %, 100 % tính trên số người ghi trong hồ sơ tập thể; luật không nói ai được trừ ra.',
  ),
  read('INT-25', '23.1', 'Đạt chuẩn LĐTT trong năm là đủ, không cần có quyết định tặng LĐTT riêng.'),
  read(
    'INT-26',
    '23.2',
    'Sáng kiến nên được công nhận trong năm xét; công nhận năm khác mà chưa dùng thì cần người xem.',
  ),
  read('INT-27', '21, 22', 'Sáng kiến đã dùng cho lần trước của cùng danh hiệu thì cần người xem.'),
];

const byId = new Map(INTERPRETATIONS.map((one) => [one.id, one]));
export const interpretation = (id: string): Interpretation | null => byId.get(id) ?? null;
