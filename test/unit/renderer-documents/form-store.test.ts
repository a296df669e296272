import { describe, expect, it } from 'vitest';
import { createFormStore, readAt, writeAt } from '#renderer/features/documents/form/form-store.ts';

function started(data = { subject: '', rows: [{ a: '1' }, { a: '2' }] }) {
  let time = 0;
  const store = createFormStore(data, () => time);
  return {
    store,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('the data of a form', () => {
  it('changes by path and shares what it did not change', () => {
    const data = { a: { b: 'x' }, rows: [{ c: 1 }, { c: 2 }] };
    const next = writeAt(data, ['rows', 1, 'c'], 3);
    expect(next).toEqual({ a: { b: 'x' }, rows: [{ c: 1 }, { c: 3 }] });
    expect((next as typeof data).a).toBe(data.a);
    expect(data.rows[1]).toEqual({ c: 2 });
    expect(readAt(next, ['rows', 1, 'c'])).toBe(3);
    expect(readAt(next, ['rows', 'c'])).toBeUndefined();
  });

  it('makes what is missing on the way, and undefined removes a key', () => {
    expect(writeAt({}, ['signer', 'signing', 'head'], 'CHỦ TỊCH')).toEqual({
      signer: { signing: { head: 'CHỦ TỊCH' } },
    });
    expect(writeAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(writeAt({}, ['rows', 0, 'a'], 'x')).toEqual({ rows: [{ a: 'x' }] });
  });
});

describe('undo', () => {
  it('takes back a burst of typing at one place as one step, and puts it again', () => {
    const { store, wait } = started();
    for (const text of ['K', 'Kế', 'Kế hoạch']) {
      store.type(['subject'], text);
      wait(100);
    }
    store.type(['rows', 0, 'a'], '9');
    store.undo();
    expect(store.get()).toMatchObject({ subject: 'Kế hoạch', rows: [{ a: '1' }, { a: '2' }] });
    store.undo();
    expect(store.read(['subject'])).toBe('');
    expect(store.canUndo()).toBe(false);
    store.redo();
    expect(store.read(['subject'])).toBe('Kế hoạch');
    store.type(['subject'], 'Khác');
    expect(store.canRedo()).toBe(false);
  });

  it('begins a new step after a pause', () => {
    const { store, wait } = started();
    store.type(['subject'], 'một');
    wait(5000);
    store.type(['subject'], 'một hai');
    store.undo();
    expect(store.read(['subject'])).toBe('một');
  });

  it('forgets nothing of the newest two hundred steps and no more', () => {
    const { store, wait } = started();
    for (let step = 0; step < 250; step += 1) {
      store.type(['subject'], String(step));
      wait(5000);
    }
    let undone = 0;
    while (store.canUndo()) {
      store.undo();
      undone += 1;
    }
    expect(undone).toBe(200);
    expect(store.read(['subject'])).toBe('49');
  });
});

describe('drawing anew', () => {
  it('is asked for by changes that the boxes did not make, never by typing', () => {
    const { store } = started();
    store.type(['subject'], 'x');
    expect(store.epoch()).toBe(0);
    store.change(['rows'], [{ a: '2' }], ['rows', 0, 'a']);
    expect(store.epoch()).toBe(1);
    expect(store.focus()).toEqual(['rows', 0, 'a']);
    store.undo();
    expect(store.epoch()).toBe(2);
    expect(store.focus()).toBeNull();
  });

  it('starts the undo afresh with data from outside', () => {
    const { store } = started();
    store.type(['subject'], 'x');
    store.replace({ subject: 'của người khác' });
    expect(store.canUndo()).toBe(false);
    expect(store.get()).toEqual({ subject: 'của người khác' });
  });
});
