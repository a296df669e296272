/** What happens to a design in the studio, step by step; every step can be taken back. No React here. */
import type { DesignContent, Field, TextField } from '#shared/certificate/design.ts';

/** What the office keeps of a design. */
export interface StudioDesign {
  readonly name: string;
  readonly awardTypeIds: readonly string[];
  readonly reviewNeeded: boolean;
  readonly content: DesignContent;
}

export interface StudioState {
  readonly design: StudioDesign;
  readonly past: readonly StudioDesign[];
  readonly future: readonly StudioDesign[];
  /** The step that a run of like steps (typing, dragging, arrows) belongs to; null: the next step stands alone. */
  readonly run: string | null;
  readonly selected: string | null;
}

export type StudioStep =
  /** `run`: steps of one run are taken back together. */
  | { readonly kind: 'change'; readonly design: StudioDesign; readonly run?: string }
  | { readonly kind: 'select'; readonly id: string | null }
  | { readonly kind: 'endRun' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** The office has a newer one. */
  | { readonly kind: 'adopt'; readonly design: StudioDesign };

/** Steps that can be taken back: an afternoon of work, and no more memory than that. */
const REMEMBERED = 200;

export function startStudio(design: StudioDesign): StudioState {
  return { design, past: [], future: [], run: null, selected: null };
}

export function takeStep(state: StudioState, step: StudioStep): StudioState {
  switch (step.kind) {
    case 'change': {
      if (step.design === state.design) return state;
      const joins = step.run !== undefined && step.run === state.run;
      const past = joins ? state.past : [...state.past, state.design].slice(-REMEMBERED);
      return { ...state, design: step.design, past, future: [], run: step.run ?? null };
    }
    case 'select':
      return { ...state, selected: step.id, run: null };
    case 'endRun':
      return { ...state, run: null };
    case 'undo': {
      const before = state.past.at(-1);
      if (before === undefined) return state;
      return {
        ...state,
        design: before,
        past: state.past.slice(0, -1),
        future: [state.design, ...state.future],
        run: null,
      };
    }
    case 'redo': {
      const [after, ...future] = state.future;
      if (after === undefined) return state;
      return { ...state, design: after, past: [...state.past, state.design], future, run: null };
    }
    case 'adopt':
      return startStudio(step.design);
  }
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}

/** One field changed; the design itself when nothing is different. */
export function changeField(design: StudioDesign, id: string, change: (field: Field) => Field): StudioDesign {
  const fields = design.content.fields.map((field) => (field.id === id ? change(field) : field));
  return { ...design, content: { ...design.content, fields } };
}

export function changeText(design: StudioDesign, id: string, change: Partial<TextField>): StudioDesign {
  return changeField(design, id, (field) => (field.kind === 'text' ? { ...field, ...change } : field));
}

/** A field moved; its corner stays within reach of the sheet. */
export function moveField(design: StudioDesign, id: string, dxMm: number, dyMm: number): StudioDesign {
  const { widthMm, heightMm } = design.content.sheet;
  const within = (value: number, extent: number, size: number) =>
    round(Math.min(size - 2, Math.max(2 - extent, value)));
  return changeField(design, id, (field) => ({
    ...field,
    xMm: within(field.xMm + dxMm, field.widthMm, widthMm),
    yMm: within(field.yMm + dyMm, field.heightMm, heightMm),
  }));
}

/** A field made larger or smaller by its lower right corner; never smaller than a letter. */
export function resizeField(design: StudioDesign, id: string, dxMm: number, dyMm: number): StudioDesign {
  return changeField(design, id, (field) => {
    const widthMm = round(Math.max(3, field.widthMm + dxMm));
    const heightMm = round(Math.max(field.kind === 'rule' ? 0.5 : 3, field.heightMm + dyMm));
    if (field.kind !== 'qr' && field.kind !== 'emblem') return { ...field, widthMm, heightMm };
    const side = Math.max(widthMm, heightMm);
    return { ...field, widthMm: side, heightMm: side };
  });
}

export interface SnapLine {
  readonly axis: 'x' | 'y';
  readonly atMm: number;
}

/** Where a field's edges and middle find something to line up with: sheet, middle, other fields. */
export function snapMove(
  design: StudioDesign,
  id: string,
  dxMm: number,
  dyMm: number,
  reachMm: number,
): { readonly dxMm: number; readonly dyMm: number; readonly lines: readonly SnapLine[] } {
  const field = design.content.fields.find((one) => one.id === id);
  if (field === undefined) return { dxMm, dyMm, lines: [] };
  const others = design.content.fields.filter((one) => one.id !== id);
  const { widthMm, heightMm } = design.content.sheet;
  const edges = (start: number, size: number) => [start, start + size / 2, start + size];
  const x = nearest(
    edges(field.xMm + dxMm, field.widthMm),
    [0, widthMm / 2, widthMm, ...others.flatMap((one) => edges(one.xMm, one.widthMm))],
    reachMm,
  );
  const y = nearest(
    edges(field.yMm + dyMm, field.heightMm),
    [0, heightMm / 2, heightMm, ...others.flatMap((one) => edges(one.yMm, one.heightMm))],
    reachMm,
  );
  return {
    dxMm: dxMm + (x?.byMm ?? 0),
    dyMm: dyMm + (y?.byMm ?? 0),
    lines: [
      ...(x === null ? [] : [{ axis: 'x' as const, atMm: x.atMm }]),
      ...(y === null ? [] : [{ axis: 'y' as const, atMm: y.atMm }]),
    ],
  };
}

function nearest(
  edges: readonly number[],
  targets: readonly number[],
  reachMm: number,
): { readonly byMm: number; readonly atMm: number } | null {
  let best: { byMm: number; atMm: number } | null = null;
  for (const edge of edges)
    for (const target of targets) {
      const byMm = target - edge;
      if (Math.abs(byMm) <= reachMm && (best === null || Math.abs(byMm) < Math.abs(best.byMm)))
        best = { byMm, atMm: target };
    }
  return best;
}

/** A name for a new field that no other has: 'text-3'. */
function freeId(fields: readonly Field[], stem: string): string {
  const taken = new Set(fields.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A new field in the middle of the sheet; its id. */
export function addField(
  design: StudioDesign,
  kind: Field['kind'],
  name: string,
): { readonly design: StudioDesign; readonly id: string } {
  const { fields, sheet } = design.content;
  const id = freeId(fields, kind);
  const size = { text: [120, 12], qr: [25, 25], emblem: [22, 22], rule: [60, 1] }[kind] as [number, number];
  const [widthMm, heightMm] = size;
  const base = {
    id,
    name,
    xMm: round((sheet.widthMm - widthMm) / 2),
    yMm: round((sheet.heightMm - heightMm) / 2),
    widthMm,
    heightMm,
    on: 'both' as const,
  };
  const field: Field = {
    text: {
      ...base,
      kind: 'text' as const,
      template: '{recipient}',
      family: 'Tinos',
      sizePt: 20,
      minSizePt: 12,
      bold: false,
      italic: false,
      upper: false,
      colour: '#000000',
      align: 'center' as const,
      valign: 'middle' as const,
      maxLines: 1,
      lineHeight: 1.2,
      trackingEm: 0,
    },
    qr: { ...base, kind: 'qr' as const },
    emblem: { ...base, kind: 'emblem' as const, imageId: null, colour: '#b8860b' },
    rule: { ...base, kind: 'rule' as const, colour: '#000000', thicknessMm: 0.3 },
  }[kind];
  return { design: { ...design, content: { ...design.content, fields: [...fields, field] } }, id };
}

export function removeField(design: StudioDesign, id: string): StudioDesign {
  const fields = design.content.fields.filter((field) => field.id !== id);
  return { ...design, content: { ...design.content, fields } };
}
