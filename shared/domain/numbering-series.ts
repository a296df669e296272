/**
 * Number series: which documents count together. NĐ 30/2020/NĐ-CP Điều 15: administrative documents count as the head
 * of the office decides, secret ones in a series of their own; a council that uses its parent's seal has its own
 * series (Phụ lục I, II.3); all forms of a copy share one (Phụ lục I, Phần II).
 */

/** Abbreviations of the named kinds (Phụ lục III, Mục I); a công văn has none. */
const KINDS = [
  ...[
    'NQ',
    'QĐ',
    'CT',
    'QC',
    'QyĐ',
    'TC',
    'TB',
    'HD',
    'CTr',
    'KH',
    'PA',
    'ĐA',
    'DA',
    'BC',
    'BB',
    'TTr',
    'HĐ',
    'CĐ',
  ],
  ...['BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'SY', 'TrS', 'SL', 'TS'],
  // Not in the decree, but written by offices: giấy xác nhận, giấy tiếp nhận, phiếu trả lại.
  ...['GXN', 'GTN', 'PTL'],
] as const;

/** Sao y, sao lục, trích sao; TS as the circular of 2011 had it. */
export const COPY_KINDS = ['SY', 'SL', 'TrS', 'TS'] as const;

/** In a series' list of kinds: every kind of the issuer that no other series names. */
export const ALL_KINDS = '*';

export interface NumberSeries {
  readonly id: string;
  /** Abbreviation of the issuing body in symbols: UBND, HĐTĐKT. */
  readonly issuer: string;
  /** Abbreviations of kinds, '' = công văn; or ALL_KINDS alone. */
  readonly kinds: readonly string[];
  readonly secret: boolean;
  /** First and last year in which it gives numbers; null = without limit. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** What a number is asked for. */
export interface NumberAsk {
  readonly issuer: string;
  readonly kind: string;
  readonly secret: boolean;
  readonly year: number;
}

/**
 * Issuer and kind as the symbol says them: 'QĐ-UBND' → UBND, QĐ; 'UBND-VX' (a công văn) → UBND, ''.
 * A part that is no kind of Phụ lục III is the issuer.
 */
export function readSymbol(symbol: string): { issuer: string; kind: string } {
  const [first = '', ...rest] = symbol.split('-');
  if (rest.length > 0 && KINDS.some((kind) => kind === first)) return { issuer: rest.join('-'), kind: first };
  return { issuer: first, kind: '' };
}

function inForce(series: NumberSeries, ask: NumberAsk): boolean {
  return (
    series.issuer === ask.issuer &&
    series.secret === ask.secret &&
    (series.fromYear === null || series.fromYear <= ask.year) &&
    (series.toYear === null || ask.year <= series.toYear)
  );
}

/** The series that gives this number: one that names the kind before one for all kinds; null = none yet. */
export function chooseSeries<S extends NumberSeries>(all: readonly S[], ask: NumberAsk): S | null {
  const open = all.filter((series) => inForce(series, ask));
  return (
    open.find(({ kinds }) => kinds.includes(ask.kind)) ??
    open.find(({ kinds }) => kinds.includes(ALL_KINDS)) ??
    null
  );
}

/** Kinds of the series that is opened for a kind which has none: itself, or all forms of a copy. */
export function kindsOfNewSeries(kind: string): readonly string[] {
  return COPY_KINDS.some((copy) => copy === kind) ? COPY_KINDS : [kind];
}

/** Kinds that another series of the same issuer already covers in the same years; null = none. */
export function overlapping(
  all: readonly NumberSeries[],
  wanted: Omit<NumberSeries, 'id'>,
): readonly string[] | null {
  const [from, to] = [wanted.fromYear ?? 0, wanted.toYear ?? 9999];
  const meeting = all.filter(
    (series) =>
      series.issuer === wanted.issuer &&
      series.secret === wanted.secret &&
      (series.fromYear ?? 0) <= to &&
      from <= (series.toYear ?? 9999),
  );
  const clash = wanted.kinds.filter((kind) => meeting.some(({ kinds }) => kinds.includes(kind)));
  return clash.length > 0 ? clash : null;
}

/** Kinds as a person reads them: 'QĐ, TTr, công văn'; 'mọi loại văn bản khác'. */
export function kindWords(kinds: readonly string[]): string {
  return kinds
    .map((kind) => (kind === ALL_KINDS ? 'mọi loại văn bản khác' : kind === '' ? 'công văn' : kind))
    .join(', ');
}
