/**
 * What stands in the address also stands in the browser's history file on the disk. Search words may be names
 * of people, so the address carries only a ticket for them; the words stay in memory.
 */
const PRIVATE_KEYS: ReadonlySet<string> = new Set(['q', 'text', 'name', 'unit', 'units', 'decision']);
const TICKET = /^~[0-9a-f-]{36}$/u;

const wordsByTicket = new Map<string, unknown>();
const ticketByWords = new Map<string, string>();

/** Search parameters → text of the address: `?q=~ticket&year=2026`. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue;
    params.set(key, PRIVATE_KEYS.has(key) ? ticketFor(value) : writeValue(value));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Text of the address → search parameters. An unknown ticket (after a reload) is left out. */
export function parseSearch(text: string): Record<string, unknown> {
  const search: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    if (!TICKET.test(value)) search[key] = readValue(value);
    else if (wordsByTicket.has(value)) search[key] = wordsByTicket.get(value);
  }
  return search;
}

function ticketFor(value: unknown): string {
  const words = JSON.stringify(value);
  const known = ticketByWords.get(words);
  if (known !== undefined) return known;
  const ticket = `~${crypto.randomUUID()}`;
  ticketByWords.set(words, ticket);
  wordsByTicket.set(ticket, value);
  return ticket;
}

/** Texts stay plain unless they would read back as something else. */
function writeValue(value: unknown): string {
  if (typeof value === 'string' && readValue(value) === value) return value;
  return JSON.stringify(value);
}

function readValue(text: string): unknown {
  if (!/^([[{"]|-?\d+(\.\d+)?$|true$|false$|null$)/u.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
