/**
 * Abbreviations that stand in papers beside the words they are short for: whoever types one finds the other too.
 * Keys and words are search keys (fold.ts). An abbreviation that is a word of its own (CA, TT) is left out.
 */
import { searchKey } from '#shared/vietnamese/fold.ts';

const WRITTEN: readonly (readonly [short: string, ...long: string[]])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TĐKT', 'thi đua khen thưởng'],
  ['CSTĐ', 'chiến sĩ thi đua'],
  ['CSTT', 'chiến sĩ tiên tiến'],
  ['LĐTT', 'lao động tiên tiến'],
  ['LĐXS', 'lao động xuất sắc'],
  ['TTLĐXS', 'tập thể lao động xuất sắc'],
  ['TTLĐTT', 'tập thể lao động tiên tiến'],
  ['ĐVQT', 'đơn vị quyết thắng'],
  ['BK', 'bằng khen'],
  ['GK', 'giấy khen'],
  ['HCLĐ', 'huân chương lao động'],
  ['HCĐL', 'huân chương độc lập'],
  ['HCKC', 'huân chương kháng chiến', 'huy chương kháng chiến'],
  ['HC', 'huân chương', 'huy chương'],
  ['KNC', 'kỷ niệm chương'],
  ['AHLĐ', 'anh hùng lao động'],
  ['AHLLVTND', 'anh hùng lực lượng vũ trang nhân dân'],
  ['BMVNAH', 'bà mẹ Việt Nam anh hùng'],
  ['LLVT', 'lực lượng vũ trang'],
  ['NGND', 'nhà giáo nhân dân'],
  ['NGƯT', 'nhà giáo ưu tú'],
  ['TTND', 'thầy thuốc nhân dân'],
  ['TTƯT', 'thầy thuốc ưu tú'],
  ['GĐVH', 'gia đình văn hóa'],
  ['TTg', 'Thủ tướng'],
  ['THPT', 'trung học phổ thông'],
  ['PTTH', 'phổ thông trung học'],
  ['THCS', 'trung học cơ sở'],
  ['PTDTNT', 'phổ thông dân tộc nội trú'],
  ['GDĐT', 'giáo dục và đào tạo'],
  ['SGDĐT', 'sở giáo dục và đào tạo'],
  ['SYT', 'sở y tế'],
  ['SNV', 'sở nội vụ'],
  ['TTYT', 'trung tâm y tế'],
  ['BVĐK', 'bệnh viện đa khoa'],
  ['BV', 'bệnh viện'],
  ['LĐTBXH', 'lao động thương binh và xã hội'],
  ['NNPTNT', 'nông nghiệp và phát triển nông thôn'],
  ['TNMT', 'tài nguyên và môi trường'],
  ['KHĐT', 'kế hoạch và đầu tư'],
  ['KHCN', 'khoa học và công nghệ'],
  ['TTTT', 'thông tin và truyền thông'],
  ['VHTTDL', 'văn hóa thể thao và du lịch'],
  ['GTVT', 'giao thông vận tải'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['LĐLĐ', 'liên đoàn lao động'],
  ['LHPN', 'liên hiệp phụ nữ'],
  ['CCB', 'cựu chiến binh'],
  ['TNCS', 'thanh niên cộng sản'],
  ['TNXP', 'thanh niên xung phong'],
  ['BĐBP', 'bộ đội biên phòng'],
  ['BCHQS', 'ban chỉ huy quân sự', 'bộ chỉ huy quân sự'],
  ['CHQS', 'chỉ huy quân sự'],
  ['PCCC', 'phòng cháy chữa cháy'],
  ['ANTQ', 'an ninh tổ quốc'],
  ['NTM', 'nông thôn mới'],
  ['HTX', 'hợp tác xã'],
  ['CTCP', 'công ty cổ phần'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['MTV', 'một thành viên'],
  ['TDP', 'tổ dân phố'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['TW', 'trung ương'],
  ['GĐ', 'giám đốc'],
  ['PGĐ', 'phó giám đốc'],
  ['CBCCVC', 'cán bộ công chức viên chức'],
];

/** Abbreviation → the word keys of each reading. */
export const LONG_FORMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  WRITTEN.map(([short, ...long]) => [searchKey(short), long.map((one) => searchKey(one).split(' '))]),
);

/** Word keys of the long form, and its abbreviation; the longest first. */
export const SHORT_FORMS: readonly { readonly words: readonly string[]; readonly short: string }[] =
  WRITTEN.flatMap(([short, ...long]) =>
    long.map((one) => ({ words: searchKey(one).split(' '), short: searchKey(short) })),
  ).sort((a, b) => b.words.length - a.words.length);
