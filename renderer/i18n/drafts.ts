import type { RoomTexts } from '#renderer/i18n/room-texts.ts';

/** Unsaved work, wherever a form keeps it. */
export const drafts = {
  vi: {
    draftWaiting: 'Có bản nháp chưa lưu lúc {time}',
    draftOf: 'Bản nháp chưa lưu lúc {time}: {name}',
    draftNameless: 'chưa có tên',
    continueDraft: 'Tiếp tục',
    dropDraft: 'Bỏ',
    keySave: 'Lưu nháp ngay',
    savedAt: 'Đã lưu nháp {time}',
    nothingToSave: 'Mọi thay đổi đã được lưu, không cần bấm lưu.',
    draftFailed:
      'Chưa lưu được bản nháp trên máy này: ổ đĩa có thể đã đầy. Hãy lưu hồ sơ ngay hoặc giải phóng ổ đĩa.',
  },
  en: {
    draftWaiting: 'Unsaved draft of {time}',
    draftOf: 'Unsaved draft of {time}: {name}',
    draftNameless: 'no name yet',
    continueDraft: 'Continue',
    dropDraft: 'Discard',
    keySave: 'Save the draft now',
    savedAt: 'Draft saved {time}',
    nothingToSave: 'Everything is saved; there is nothing to press.',
    draftFailed:
      'The draft could not be kept on this machine: the disk may be full. Save the record now, or free some space.',
  },
} as const satisfies RoomTexts;
