import { describe, expect, it } from 'vitest';
import {
  addField,
  changeText,
  moveField,
  removeField,
  resizeField,
  type StudioDesign,
  type StudioState,
  snapMove,
  startStudio,
  takeStep,
} from '#renderer/features/certificates/studio/studio-state.ts';
import { designContentSchema } from '#shared/certificate/design.ts';
import { PRESETS } from '#shared/certificate/presets.ts';

const preset = PRESETS.find(({ id }) => id === 'blank-420');
if (preset === undefined) throw new Error('no preset');
const START: StudioDesign = { name: 'Mẫu', awardTypeIds: [], reviewNeeded: true, content: preset.content };
const field = (design: StudioDesign, id: string) => {
  const found = design.content.fields.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
};
const change = (state: StudioState, design: StudioDesign, run?: string) =>
  takeStep(state, run === undefined ? { kind: 'change', design } : { kind: 'change', design, run });

describe('steps in the studio', () => {
  it('are taken back and taken again', () => {
    const moved = moveField(START, 'recipient', 3, 0);
    const state = change(startStudio(START), moved);
    const undone = takeStep(state, { kind: 'undo' });
    expect(undone.design).toBe(START);
    expect(takeStep(undone, { kind: 'redo' }).design).toBe(moved);
    expect(takeStep(undone, { kind: 'undo' })).toBe(undone);
    expect(takeStep(state, { kind: 'redo' })).toBe(state);
  });

  it('of one drag are taken back together, those of the next apart', () => {
    let state = startStudio(START);
    for (let mm = 1; mm <= 5; mm += 1) state = change(state, moveField(START, 'recipient', mm, 0), 'drag');
    const first = state.design;
    state = takeStep(state, { kind: 'endRun' });
    state = change(state, moveField(first, 'recipient', 1, 0), 'drag');
    state = takeStep(state, { kind: 'undo' });
    expect(state.design).toBe(first);
    expect(takeStep(state, { kind: 'undo' }).design).toBe(START);
  });

  it('after one was taken back begin a new way', () => {
    const state = takeStep(change(startStudio(START), moveField(START, 'recipient', 3, 0)), { kind: 'undo' });
    const other = change(state, moveField(START, 'recipient', 0, 3));
    expect(other.future).toEqual([]);
  });

  it('remember no more than an afternoon', () => {
    let state = startStudio(START);
    for (let step = 0; step < 500; step += 1)
      state = change(state, moveField(state.design, 'recipient', 0.1, 0));
    expect(state.past.length).toBe(200);
  });
});

describe('a field', () => {
  it('moves by tenths of a millimetre without drifting', () => {
    let design = START;
    for (let step = 0; step < 100; step += 1) design = moveField(design, 'recipient', 0.1, -0.1);
    expect(field(design, 'recipient').xMm).toBe(field(START, 'recipient').xMm + 10);
    expect(field(design, 'recipient').yMm).toBe(field(START, 'recipient').yMm - 10);
  });

  it('never leaves the sheet altogether', () => {
    const gone = field(moveField(START, 'recipient', 9999, -9999), 'recipient');
    expect(gone.xMm).toBeLessThan(START.content.sheet.widthMm);
    expect(gone.yMm + gone.heightMm).toBeGreaterThan(0);
  });

  it('keeps a code square when it is enlarged', () => {
    const code = field(resizeField(START, 'qr', 10, 2), 'qr');
    expect(code.widthMm).toBe(code.heightMm);
    expect(field(resizeField(START, 'recipient', -9999, -9999), 'recipient')).toMatchObject({
      widthMm: 3,
      heightMm: 3,
    });
  });

  it('snaps to the middle of the sheet and to its neighbours, within reach only', () => {
    const fields = START.content.fields.filter(({ id }) => id === 'recipient' || id === 'qr');
    const two: StudioDesign = { ...START, content: { ...START.content, fields } };
    const { xMm, yMm, widthMm } = field(two, 'recipient');
    const away = (two.content.sheet.widthMm - widthMm) / 2 - xMm + 0.7;
    const near = snapMove(two, 'recipient', away, 0, 1);
    expect(near.dxMm).toBeCloseTo(away - 0.7, 6);
    expect(near.lines.some(({ axis, atMm }) => axis === 'x' && atMm === 210)).toBe(true);
    const code = field(two, 'qr').yMm;
    expect(snapMove(two, 'recipient', away, code - yMm + 0.4, 1).dyMm).toBeCloseTo(code - yMm, 6);
    expect(snapMove(two, 'recipient', away, 0.31, 0)).toEqual({ dxMm: away, dyMm: 0.31, lines: [] });
  });

  it('of every kind can be added, named by itself, and taken out again', () => {
    let design = START;
    for (const kind of ['text', 'text', 'qr', 'emblem', 'rule'] as const)
      design = addField(design, kind, 'Ô mới').design;
    expect(designContentSchema.safeParse(design.content).success).toBe(true);
    const added = addField(design, 'text', 'Ô mới');
    expect(added.id).toBe('text-3');
    expect(removeField(added.design, 'text-3').content.fields).toEqual(design.content.fields);
    expect(changeText(design, 'qr-1', { bold: true }).content.fields).toEqual(design.content.fields);
  });
});
