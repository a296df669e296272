/** Issuing bodies of the fictitious samples. No name here is a real person's. */

export const PROVINCE = {
  parent: '',
  name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
  nameLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
  place: 'Bắc Ninh',
} as const;

export const DEPARTMENT = { parent: 'UBND TỈNH BẮC NINH', name: 'SỞ NỘI VỤ', place: 'Bắc Ninh' } as const;

export const COUNCIL = {
  parent: 'UBND TỈNH BẮC NINH',
  name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
  place: 'Bắc Ninh',
} as const;

export const COMMUNE = {
  parent: 'UBND TỈNH BẮC NINH',
  name: 'ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG',
  nameLines: ['ỦY BAN NHÂN DÂN', 'XÃ MAI PHƯỢNG'],
  place: 'Mai Phượng',
} as const;

export const CHAIR = {
  signing: { mode: 'head', head: 'Chủ tịch' },
  name: 'Nguyễn Thị Ánh Dương',
} as const;

export const COMMITTEE_DEPUTY = {
  signing: { mode: 'deputy', onBehalfOf: 'Ủy ban nhân dân', head: 'Chủ tịch', office: 'Phó Chủ tịch' },
  name: 'Lương Đình Khải',
} as const;

export const DIRECTOR = { signing: { mode: 'head', head: 'Giám đốc' }, name: 'Trịnh Hữu Tài' } as const;

export const DEPUTY_DIRECTOR = {
  signing: { mode: 'deputy', head: 'Giám đốc', office: 'Phó Giám đốc' },
  name: 'Đào Thị Mai Liên',
} as const;
