/** Names of bodies and offices in capitals, turned into the form used inside a sentence (NĐ 30/2020, Phụ lục II). */

/** Longest first; what stands here keeps its own capitals, everything else is a proper name. */
const KNOWN_PHRASES: readonly string[] = [
  'Hội đồng Thi đua - Khen thưởng',
  'Ban Thi đua - Khen thưởng',
  'Ban Quản lý dự án',
  'Ban Quản lý',
  'Hội đồng quản trị',
  'Hội đồng thành viên',
  'Công ty trách nhiệm hữu hạn một thành viên',
  'Công ty trách nhiệm hữu hạn',
  'Công ty cổ phần',
  'Công ty TNHH MTV',
  'Công ty TNHH',
  'Tổng công ty',
  'Trường Trung học phổ thông',
  'Trường Trung học cơ sở',
  'Trường Tiểu học',
  'Trường Mầm non',
  'Trường Cao đẳng',
  'Trường Đại học',
  'Bệnh viện Đa khoa',
  'Trung tâm Y tế',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Liên đoàn Lao động',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
  'Hội Chữ thập đỏ',
  'Hội Nông dân',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Phó Chủ tịch',
  'Phó Giám đốc',
  'Chánh Văn phòng',
  'Tổng Giám đốc',
  'Hiệu trưởng',
  'Trưởng ban',
  'Chánh Thanh tra',
  'Bộ trưởng',
  'Trưởng phòng',
  'Bệnh viện',
  'Văn phòng',
  'Chủ tịch',
  'Giám đốc',
  'khu vực',
  'thành phố',
  'đặc khu',
  'phường',
  'tỉnh',
  'huyện',
  'thị xã',
  'quận',
  'xã',
];

/** Words after which a field of work follows: the first syllable of each of its parts is capital (Sở Giáo dục và Đào tạo). */
const BEFORE_FIELD: readonly string[] = ['SỞ', 'BAN', 'BỘ', 'CỤC', 'CHI CỤC'];

/**
 * 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH' → 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh'. A text that is not all
 * capitals is returned as it is.
 */
export function toSentenceForm(capitals: string): string {
  if (capitals !== capitals.toLocaleUpperCase('vi')) return capitals;
  const parts: string[] = [];
  let rest = capitals.trim();
  let insideField: 'no' | 'first' | 'later' = 'no';
  while (rest !== '') {
    const phrase = KNOWN_PHRASES.find((known) => startsWithWord(rest, known.toLocaleUpperCase('vi')));
    const field = BEFORE_FIELD.find((word) => startsWithWord(rest, word));
    const taken = phrase?.toLocaleUpperCase('vi') ?? field ?? firstWord(rest);
    if (phrase !== undefined) {
      parts.push(phrase);
      insideField = 'no';
    } else if (field !== undefined) {
      parts.push(capitalise(field));
      insideField = 'first';
    } else {
      const joins = taken === 'VÀ';
      parts.push(insideField === 'later' || joins ? taken.toLocaleLowerCase('vi') : capitalise(taken));
      if (insideField !== 'no') insideField = joins || taken.endsWith(',') ? 'first' : 'later';
    }
    rest = rest.slice(taken.length).trimStart();
  }
  return parts.join(' ');
}

function startsWithWord(text: string, start: string): boolean {
  return text === start || text.startsWith(`${start} `);
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

function capitalise(word: string): string {
  const lower = word.toLocaleLowerCase('vi');
  return lower.slice(0, 1).toLocaleUpperCase('vi') + lower.slice(1);
}
