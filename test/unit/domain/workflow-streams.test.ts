import { describe, expect, it } from 'vitest';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { flowDays, flowFor, readFlow, streamOf, whyNotSimple } from '#shared/domain/workflow/flow.ts';
import { simulate } from '#shared/domain/workflow/simulate.ts';
import { STREAM_KEYS, streamEntry, wrongSteps } from '#shared/domain/workflow/stream.ts';
import { STREAM_ENTRIES } from '#shared/domain/workflow/streams.ts';

const streamNamed = (key: string) => {
  const found = STREAM_ENTRIES.find((entry) => entry.key === key);
  if (found === undefined) throw new Error(`no stream ${key}`);
  return found.content;
};
const ORDINARY = { procedure: 'thong-thuong' } as const;
const NO_DUTIES = {
  level: 'bo-tinh',
  opinions: { required: false, cite: null },
  posting: { required: false, cite: null, minWorkingDays: null },
} as const;
const MEDAL = {
  level: 'nha-nuoc',
  opinions: { required: true, cite: '84.3' },
  posting: { required: true, cite: '84.5', minWorkingDays: 10 },
} as const;
const ids = (flow: readonly { id: string }[]) => flow.map(({ id }) => id);

describe('streams', () => {
  it('are eight, each a way that holds together', () => {
    expect(STREAM_ENTRIES.map(({ key }) => key)).toEqual([...STREAM_KEYS]);
    for (const { key, content } of STREAM_ENTRIES)
      expect(streamEntry.safeParse(content).error?.issues ?? [], key).toEqual([]);
  });

  it('refuse steps that lead nowhere, with the reason', () => {
    const { steps } = streamNamed('merit');
    const [first, ...others] = steps;
    if (first === undefined) throw new Error('no steps');
    expect(wrongSteps(others)).toContain('bước đầu tiên');
    expect(wrongSteps([first, first, ...others])).toContain('trùng mã');
    expect(wrongSteps(steps.filter(({ state }) => state !== 'deciding'))).toContain('kết thúc');
    expect(wrongSteps(steps.filter(({ state }) => state !== 'approved'))).toContain('tờ trình');
    const council = steps.find(({ state }) => state === 'council');
    if (council === undefined) throw new Error('no council');
    expect(wrongSteps([...steps.slice(0, 3), { ...council, id: 'nua' }, ...steps.slice(3)])).toContain(
      'Hội đồng',
    );
    expect(wrongSteps([first, council, ...steps.slice(1).filter((one) => one !== council)])).toContain(
      'thứ tự',
    );
  });

  it('are found by the level of the award and the type of commendation', () => {
    expect(streamOf({ level: 'nha-nuoc' }, 'cong-trang', STREAM_ENTRIES)).toBe('state');
    expect(streamOf({ level: 'bo-tinh' }, 'dot-xuat', STREAM_ENTRIES)).toBe('sudden');
    expect(streamOf({ level: 'xa' }, 'phong-trao', STREAM_ENTRIES)).toBe('campaign');
    expect(streamOf({ level: 'xa' }, undefined, STREAM_ENTRIES)).toBeNull();
  });
});

describe('the flow of a submission', () => {
  it('asks for opinions and posting exactly where the award does, with the article', () => {
    expect(ids(flowFor(streamNamed('merit'), NO_DUTIES, ORDINARY))).toEqual([
      'tham-dinh',
      'hoi-dong',
      'trinh',
      'ky',
    ]);
    const high = flowFor(streamNamed('state'), MEDAL, ORDINARY);
    expect(ids(high)).toEqual([
      'tham-dinh',
      'cap-uy',
      'y-kien',
      'cong-khai',
      'hoi-dong',
      'trinh',
      'cap-tren',
    ]);
    expect(high.find(({ id }) => id === 'cong-khai')).toMatchObject({ minWorkingDays: 10, cite: '84.5' });
    expect(high.find(({ id }) => id === 'y-kien')).toMatchObject({ minWorkingDays: 0, cite: '84.3' });
  });

  it('asks for opinions and posting on every stream when the award does', () => {
    for (const { key, content } of STREAM_ENTRIES) {
      const states = flowFor(content, MEDAL, ORDINARY).map(({ state }) => state);
      expect(states, key).toEqual(expect.arrayContaining(['opinions', 'posting']));
      expect(states.indexOf('posting'), key).toBeLessThan(states.indexOf('council'));
    }
  });

  it('never lets an award of the State be decided here, whatever stream was chosen', () => {
    for (const { content } of STREAM_ENTRIES) {
      expect(flowFor(content, MEDAL, ORDINARY).at(-1)?.state).toBe('proposed');
    }
  });

  it('skips the council in the simple procedure, and only registers a secret dossier', () => {
    const simple = flowFor(streamNamed('sudden'), NO_DUTIES, { procedure: 'don-gian' });
    expect(ids(simple)).toEqual(['tham-dinh', 'trinh', 'ky']);
    const secret = flowFor(
      streamNamed('merit'),
      { ...MEDAL, level: 'bo-tinh' },
      { ...ORDINARY, secret: true },
    );
    expect(secret.map(({ state }) => state)).toEqual(['received', 'proposed']);
  });

  it('shares a published limit over the steps to the day', () => {
    const merit = streamNamed('merit');
    for (const limit of [4, 7, 10, 15, 20, 31]) {
      const flow = flowFor(merit, NO_DUTIES, { ...ORDINARY, limit });
      expect(flowDays(flow)).toBe(limit);
    }
    const waiting = flowFor(merit, { ...MEDAL, level: 'bo-tinh' }, { ...ORDINARY, limit: 20 });
    expect(flowDays(waiting)).toBe(40); // ten days of opinions and ten of posting come on top
  });

  it('is the plain way for a submission from before flows were kept', () => {
    expect(readFlow('[]').map(({ state }) => state)).toEqual(['received', 'council', 'approved', 'deciding']);
  });

  it('opens the simple procedure only to forms of commendation and the cases of its stream', () => {
    const form: Parameters<typeof whyNotSimple>[1] & object = {
      class: 'hinh-thuc-khen-thuong',
      simpleProcedure: { allowed: true, cite: '85.1', cases: [] },
    };
    const sudden = streamNamed('sudden');
    expect(whyNotSimple(sudden, form, 'b')).toBeNull();
    expect(whyNotSimple(sudden, form, '')).toBe('no-case');
    expect(whyNotSimple(sudden, form, 'd')).toBe('stream');
    expect(whyNotSimple(sudden, { ...form, class: 'danh-hieu-thi-dua' }, 'b')).toBe('emulation-title');
    const closed = { ...form, simpleProcedure: { ...form.simpleProcedure, allowed: false } };
    expect(whyNotSimple(sudden, closed, 'b')).toBe('award');
  });
});

describe('the simulator', () => {
  const calendar = openCalendar();
  const flow = flowFor(streamNamed('merit'), NO_DUTIES, ORDINARY);

  it('dates every step over Tết', () => {
    const steps = simulate(flow, { receivedOn: '2026-02-10', calendar });
    expect(steps.map(({ id, from, due }) => [id, from, due])).toEqual([
      // Wed 11, Thu 12, Fri 13 February, then Tết until Sunday 22
      ['tham-dinh', '2026-02-10', '2026-02-24'],
      ['hoi-dong', '2026-02-24', '2026-02-27'],
      ['trinh', '2026-02-27', '2026-03-03'],
      ['ky', '2026-03-03', '2026-03-10'],
    ]);
  });

  it('starts again at the first step after a return, or goes on where the step says so', () => {
    const again = simulate(flow, {
      receivedOn: '2026-05-06',
      calendar,
      returns: [{ step: 'tham-dinh', backAfterDays: 5 }],
    });
    expect(ids(again)).toEqual(['tham-dinh', 'tham-dinh:returned', 'tham-dinh', 'hoi-dong', 'trinh', 'ky']);
    expect(again[1]).toMatchObject({ from: '2026-05-13', due: '2026-05-18' });
    const high = flowFor(streamNamed('state'), MEDAL, ORDINARY);
    const resumed = simulate(high, {
      receivedOn: '2026-05-06',
      calendar,
      returns: [{ step: 'y-kien', backAfterDays: 3 }],
    });
    expect(ids(resumed).slice(0, 5)).toEqual(['tham-dinh', 'cap-uy', 'y-kien', 'y-kien:returned', 'y-kien']);
  });

  it('gives steps without a limit no time of their own', () => {
    const [last] = simulate(flowFor(streamNamed('state'), MEDAL, ORDINARY), {
      receivedOn: '2026-05-06',
      calendar,
    }).slice(-1);
    expect(last?.from).toBe(last?.due);
  });
});
