import type { Language } from '#renderer/i18n/room-texts.ts';

/** Fields of the contract as a person calls them; used in the sentence of INVALID_INPUT. */
const NAMES: Readonly<Record<string, Record<Language, string>>> = {
  symbol: { vi: 'số, ký hiệu', en: 'number and symbol' },
  purpose: { vi: 'mục đích giữ số', en: 'purpose' },
  expiresOn: { vi: 'hạn giữ số', en: 'last day' },
  arrivedOn: { vi: 'ngày đến', en: 'day of arrival' },
  author: { vi: 'tác giả', en: 'author' },
  sentOn: { vi: 'ngày chuyển', en: 'day of sending' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuing body' },
  kinds: { vi: 'loại văn bản', en: 'kinds' },
  login: { vi: 'tên đăng nhập', en: 'account name' },
  password: { vi: 'mật khẩu', en: 'password' },
  current: { vi: 'mật khẩu hiện tại', en: 'current password' },
  next: { vi: 'mật khẩu mới', en: 'new password' },
  recoveryKey: { vi: 'khóa khôi phục', en: 'recovery key' },
  name: { vi: 'tên', en: 'name' },
  parent: { vi: 'cơ quan cấp trên', en: 'superior body' },
  parentId: { vi: 'đơn vị cấp trên', en: 'parent unit' },
  place: { vi: 'địa danh', en: 'place' },
  abbreviation: { vi: 'chữ viết tắt', en: 'abbreviation' },
  leaderTitle: { vi: 'chức vụ người đứng đầu', en: "head's title" },
  validFrom: { vi: 'ngày bắt đầu', en: 'start date' },
  validTo: { vi: 'ngày kết thúc', en: 'end date' },
  kind: { vi: 'loại', en: 'kind' },
  honorific: { vi: 'danh xưng', en: 'honorific' },
  birthDate: { vi: 'ngày sinh', en: 'birth date' },
  position: { vi: 'chức vụ', en: 'position' },
  unitId: { vi: 'đơn vị trình', en: 'submitting unit' },
  unitName: { vi: 'đơn vị công tác', en: 'unit' },
  achievement: { vi: 'thành tích', en: 'achievement' },
  title: { vi: 'tên gọi', en: 'title' },
  awardTypeId: { vi: 'hình thức khen thưởng', en: 'award' },
  submissionNumber: { vi: 'số tờ trình', en: 'submission number' },
  submissionDate: { vi: 'ngày tờ trình', en: 'submission date' },
  reason: { vi: 'lý do', en: 'reason' },
  heldOn: { vi: 'ngày họp', en: 'session date' },
  chair: { vi: 'người chủ trì', en: 'chair' },
  secretary: { vi: 'thư ký', en: 'secretary' },
  membersTotal: { vi: 'tổng số thành viên', en: 'members' },
  membersPresent: { vi: 'số thành viên có mặt', en: 'members present' },
  minutesNumber: { vi: 'số biên bản', en: 'minutes number' },
  yes: { vi: 'số phiếu đồng ý', en: 'yes votes' },
  votes: { vi: 'kết quả biểu quyết', en: 'votes' },
  date: { vi: 'ngày', en: 'date' },
  text: { vi: 'nội dung', en: 'text' },
  source: { vi: 'nguồn', en: 'source' },
  sort: { vi: 'thứ tự', en: 'order' },
  workingDays: { vi: 'số ngày làm việc', en: 'working days' },
  councilPercent: { vi: 'tỷ lệ phiếu', en: 'share of votes' },
  identityNumber: { vi: 'số căn cước', en: 'identity number' },
  retiredOn: { vi: 'ngày nghỉ hưu', en: 'day of retirement' },
  diedOn: { vi: 'ngày mất', en: 'day of death' },
  established: { vi: 'ngày thành lập', en: 'day of foundation' },
  decidedOn: { vi: 'ngày quyết định', en: 'decision date' },
  year: { vi: 'năm', en: 'year' },
  retentionYears: { vi: 'thời hạn bảo quản', en: 'retention' },
};

/** The last part of the path that has a name; a path without one says its technical name. */
export function fieldName(path: readonly string[], language: Language): string {
  for (const part of [...path].reverse()) {
    const known = Object.hasOwn(NAMES, part) ? NAMES[part] : undefined;
    if (known !== undefined) return known[language];
  }
  return path.join('.') || (language === 'vi' ? 'dữ liệu gửi đi' : 'the data sent');
}
