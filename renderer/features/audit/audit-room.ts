const ROOMS = [
  'accounts',
  'units',
  'catalogue',
  'nominations',
  'council',
  'decisions',
  'imports',
  'archive',
] as const;

/** Text key of the room that an action belongs to: 'decisions.issue' → 'room_decisions'. */
export function roomKey(action: string): `room_${(typeof ROOMS)[number] | 'other'}` {
  const name = action.split('.')[0];
  const room = ROOMS.find((one) => one === name);
  return `room_${room ?? 'other'}`;
}
