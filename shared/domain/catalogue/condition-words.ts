import type {
  CommendationType,
  DisciplineLevel,
  InitiativeKind,
  InitiativeScope,
  SubjectGroup,
  SubjectKind,
  TaskLevel,
} from './terms.ts';

/** Vietnamese words of the catalogue's closed vocabularies, as they stand inside a sentence. */
export const SUBJECT_WORDS: Record<SubjectKind, string> = {
  'ca-nhan': 'cá nhân',
  'tap-the': 'tập thể',
  'ho-gia-dinh': 'hộ gia đình',
};

export const TYPE_WORDS: Record<CommendationType, string> = {
  'cong-trang': 'công trạng',
  'dot-xuat': 'đột xuất',
  'phong-trao': 'phong trào thi đua',
  'cong-hien': 'quá trình cống hiến',
  'nien-han': 'niên hạn',
  'doi-ngoai': 'đối ngoại',
  'tong-ket-khang-chien': 'tổng kết thành tích kháng chiến',
  'phong-trao-theo-chuyen-de': 'phong trào thi đua theo chuyên đề',
  'chuyen-de': 'chuyên đề',
};

export const TASK_WORDS: Record<TaskLevel, string> = {
  'khong-hoan-thanh': 'không hoàn thành nhiệm vụ',
  'hoan-thanh': 'hoàn thành nhiệm vụ',
  tot: 'hoàn thành tốt nhiệm vụ',
  'xuat-sac': 'hoàn thành xuất sắc nhiệm vụ',
};

export const INITIATIVE_WORDS: Record<InitiativeKind, string> = {
  'sang-kien': 'sáng kiến',
  'de-tai': 'đề tài khoa học',
  'de-an': 'đề án khoa học',
  'cong-trinh': 'công trình khoa học và công nghệ',
};

export const SCOPE_WORDS: Record<InitiativeScope, string> = {
  'co-so': 'cấp cơ sở',
  huyen: 'cấp huyện',
  tinh: 'cấp bộ, ngành, tỉnh',
  'toan-quoc': 'toàn quốc',
};

export const DISCIPLINE_WORDS: Record<DisciplineLevel, string> = {
  'khien-trach': 'khiển trách',
  'canh-cao': 'cảnh cáo',
  'cao-hon-canh-cao': 'nặng hơn cảnh cáo',
};

export const GROUP_WORDS: Record<SubjectGroup, string> = {
  'can-bo-cong-chuc-vien-chuc': 'cán bộ, công chức, viên chức',
  'nguoi-lao-dong': 'người lao động',
  'cong-nhan': 'công nhân',
  'nong-dan': 'nông dân',
  'nguoi-lao-dong-tu-do': 'người lao động tự do',
  'doanh-nhan': 'doanh nhân',
  'tri-thuc': 'trí thức',
  'nha-khoa-hoc': 'nhà khoa học',
  'luc-luong-vu-trang': 'lực lượng vũ trang',
  'quan-doi': 'quân đội',
  'cong-an': 'công an',
  'dan-quan-thuong-truc-co-dong': 'dân quân thường trực, cơ động',
  'thanh-nien-xung-phong': 'thanh niên xung phong',
  'ba-me': 'bà mẹ',
  'nguyen-thu-nuoc-ngoai': 'nguyên thủ nước ngoài',
  'nguoi-nuoc-ngoai': 'người nước ngoài',
  'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai': 'người Việt Nam định cư ở nước ngoài',
  'bo-ban-nganh-tinh': 'bộ, ban, ngành, tỉnh',
  'co-quan-cua-quoc-hoi': 'cơ quan của Quốc hội',
  'tong-cuc-va-tuong-duong': 'tổng cục và tương đương',
  'bo-quoc-phong': 'Bộ Quốc phòng',
  'bo-cong-an': 'Bộ Công an',
  'doanh-nghiep': 'doanh nghiệp',
  'to-chuc-kinh-te': 'tổ chức kinh tế',
  'xa-phuong-thi-tran': 'xã, phường, thị trấn',
  'thon-to-dan-pho': 'thôn, tổ dân phố',
  tinh: 'tỉnh',
  'thanh-pho-truc-thuoc-trung-uong': 'thành phố trực thuộc trung ương',
  'co-quan-don-vi': 'cơ quan, đơn vị',
};

/** Who organises or launches: bodies that conditions name beside the deciding offices. */
export const BODY_WORDS: Readonly<Record<string, string>> = {
  'bo-ban-nganh-tinh': 'bộ, ban, ngành, tỉnh',
  'hoi-dong-tdkt-trung-uong': 'Hội đồng Thi đua - Khen thưởng Trung ương',
  'thu-tuong-chinh-phu': 'Thủ tướng Chính phủ',
  'chu-tich-nuoc': 'Chủ tịch nước',
  'cap-huyen': 'cấp huyện',
  'bat-ky-cap-co-tham-quyen': 'cấp có thẩm quyền',
  'bo-quoc-phong': 'Bộ Quốc phòng',
  'bo-cong-an': 'Bộ Công an',
};

/** Kinds of service that criteria count in years. */
export const SERVICE_WORDS: Readonly<Record<string, string>> = {
  'bao-ve-phat-huy-di-san-van-hoa': 'bảo vệ, phát huy di sản văn hóa',
  'cong-tac-lien-tuc-trong-cong-an': 'công tác liên tục trong Công an',
  'cong-tac-lien-tuc-trong-llvt': 'công tác liên tục trong lực lượng vũ trang',
  'cong-tac-lien-tuc-trong-quan-doi': 'công tác liên tục trong Quân đội',
  'cong-tac-trong-nganh-giao-duc': 'công tác trong ngành giáo dục',
  'cong-tac-trong-nganh-y-te': 'công tác trong ngành y tế',
  'mo-hinh-san-xuat': 'duy trì mô hình sản xuất hiệu quả',
  'hoat-dong-van-hoa-nghe-thuat': 'hoạt động văn hóa, nghệ thuật',
  'hoat-dong-xiec-mua': 'hoạt động xiếc, múa',
  'lanh-su-danh-du': 'làm lãnh sự danh dự',
  'nhiem-vu-bien-dao-dac-biet-kho-khan-quoc-te':
    'làm nhiệm vụ ở biển đảo, vùng đặc biệt khó khăn, nhiệm vụ quốc tế',
  'tai-ngu-thanh-nien-xung-phong': 'tại ngũ trong Thanh niên xung phong',
  'thoi-gian-dong-gop-cho-viet-nam': 'đóng góp cho Việt Nam',
  'truc-tiep-chuyen-mon-ky-thuat-y-te': 'trực tiếp làm chuyên môn, kỹ thuật y tế',
  'truc-tiep-nuoi-day-giang-day': 'trực tiếp nuôi dạy, giảng dạy',
};

/** Where a cluster or movement is led, and when a movement is judged. */
export const LEAD_WORDS = {
  'cum-khoi-thi-dua': 'cụm, khối thi đua',
  'phong-trao': 'phong trào thi đua',
  'phong-trao-chuyen-de': 'phong trào thi đua theo chuyên đề',
  'phong-trao-cap-huyen': 'phong trào thi đua cấp huyện',
} as const;
export const MOMENT_WORDS = {
  'hang-nam': 'hằng năm',
  'so-ket': 'khi sơ kết',
  'tong-ket': 'khi tổng kết',
  'binh-xet': 'trong thời gian phát động',
} as const;
