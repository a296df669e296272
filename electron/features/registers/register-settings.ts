import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import type { Database } from '#electron/store/database.ts';
import { readSetting } from '#electron/store/settings.ts';
import { type RegisterSettings, registerSettings } from '#shared/contract/register-records.ts';
import type { WorkingCalendar } from '#shared/domain/working-days.ts';
import { DEFAULT_GOLDEN_BOOK_COLUMNS } from '#shared/official-document/register-data.ts';

export const REGISTER_SETTINGS_KEY = 'registers';

const DEFAULTS: RegisterSettings = {
  lateWorkingDays: 1, // NĐ 30/2020/NĐ-CP Điều 15.2: the next working day
  lateWithinYear: false,
  reservationDays: 5,
  entriesPerVolume: 500,
  goldenColumns: [...DEFAULT_GOLDEN_BOOK_COLUMNS],
};

export function readRegisterSettings(db: Database): RegisterSettings {
  const saved = readSetting<Partial<RegisterSettings>>(db, REGISTER_SETTINGS_KEY);
  return registerSettings.parse({ ...DEFAULTS, ...saved });
}

/** The office's calendar, read only when a rule asks for it. */
export function lazyCalendar(db: Database): WorkingCalendar {
  let calendar: WorkingCalendar | null = null;
  return {
    isWorkingDay: (day) => {
      calendar ??= readCalendar(db);
      return calendar.isWorkingDay(day);
    },
  };
}
