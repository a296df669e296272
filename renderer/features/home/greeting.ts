/** Part of the day that a greeting names; Vietnamese offices say "buổi chiều" from noon, "buổi tối" from six. */
export function greetingKey(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

const WEEKDAYS = [
  'weekday0',
  'weekday1',
  'weekday2',
  'weekday3',
  'weekday4',
  'weekday5',
  'weekday6',
] as const;

/** Text key of the weekday of an ISO day. */
export function weekdayKey(iso: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? 'weekday0';
}
