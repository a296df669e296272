import type { RoomTexts } from '#renderer/i18n/room-texts.ts';

/** How a deadline stands, wherever it is shown. */
export const due = {
  vi: {
    none: 'Chưa có hạn',
    closed: 'Đã xong',
    late: 'Quá {count} ngày',
    today: 'Hạn hôm nay',
    left: 'Còn {count} ngày',
  },
  en: {
    none: 'No deadline',
    closed: 'Finished',
    late: '{count} days late',
    late_one: '{count} day late',
    today: 'Due today',
    left: '{count} days left',
    left_one: '{count} day left',
  },
} as const satisfies RoomTexts;
