import { describe, expect, it } from 'vitest';
import { SAMPLE_CERTIFICATE } from '#shared/certificate/certificate-data.ts';
import { type DesignContent, designContentSchema, type TextField } from '#shared/certificate/design.ts';
import { frameBoxes } from '#shared/certificate/frame-art.ts';
import { inkBox, placeSheet } from '#shared/certificate/place-sheet.ts';
import { PRESETS } from '#shared/certificate/presets.ts';
import { problemSentence, type SheetProblem } from '#shared/certificate/problems.ts';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';

const [WHITE, , BLANK] = PRESETS.map(({ content }) => content) as [
  DesignContent,
  DesignContent,
  DesignContent,
];
const LONG_NAME =
  'Tập thể cán bộ, viên chức và người lao động Trung tâm Kiểm soát bệnh tật và Phòng, chống dịch bệnh truyền nhiễm, Trung tâm Dân số và Kế hoạch hóa gia đình tỉnh Sông Mây';

function withField(design: DesignContent, id: string, change: Partial<TextField>): DesignContent {
  const fields = design.fields.map((field) =>
    field.id === id && field.kind === 'text' ? { ...field, ...change } : field,
  );
  return { ...design, fields };
}

describe('the presets', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s is a valid design that prints a usual certificate without a problem inside the usual margins',
    (_id, { content }) => {
      expect(designContentSchema.parse(content)).toEqual(content);
      const marginMm = { left: 5, right: 5, top: 5, bottom: 5 };
      const many = { ...SAMPLE_CERTIFICATE, capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], copyMark: 'CẤP LẠI' };
      expect(placeSheet(content, many, { ...TRUE_PROFILE, marginMm }).problems).toEqual([]);
    },
  );

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s leaves at least 35 mm between the office of the signer and the name (NĐ 50/2006/NĐ-CP Điều 28)',
    (_id, { content }) => {
      const capacity = ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
      const { marks } = placeSheet(content, { ...SAMPLE_CERTIFICATE, capacity }).sheet;
      const boxes = (id: string) => marks.filter(({ fieldId }) => fieldId === id).map(inkBox);
      const foot = Math.max(...boxes('capacity').map(({ bottom }) => bottom));
      expect((boxes('signer')[0]?.top ?? 0) - foot).toBeGreaterThanOrEqual(35);
    },
  );

  it('have the inner line of the ornament at the size of the decree', () => {
    const { frame, sheet } = WHITE;
    if (frame === null) throw new Error('no frame');
    const { inner, outer, bandMm } = frameBoxes(frame, sheet);
    expect([inner.left, inner.top, inner.right, inner.bottom]).toEqual([40, 35, 360, 265]);
    expect(bandMm).toBe(23);
    expect(outer.top).toBe(12);
  });
});

describe('a blank', () => {
  it('gets nothing that it carries already', () => {
    const fields = new Set(placeSheet(BLANK, SAMPLE_CERTIFICATE).sheet.marks.map(({ fieldId }) => fieldId));
    expect(fields.has('recipient')).toBe(true);
    for (const label of ['national-name', 'motto', 'verb', 'object', 'emblem', 'frame', 'motto-rule'])
      expect(fields.has(label)).toBe(false);
  });
});

describe('what speaks against printing', () => {
  const problemsOf = (design: DesignContent, change = {}, profile = {}) =>
    placeSheet(design, { ...SAMPLE_CERTIFICATE, ...change }, { ...TRUE_PROFILE, ...profile }).problems;

  it('is a name longer than the blank', () => {
    const [problem] = problemsOf(BLANK, { name: LONG_NAME, kind: 'collective', honorific: '' });
    expect(problem).toMatchObject({ kind: 'too-long', fieldId: 'recipient' });
    expect(problem && problemSentence(problem)).toContain('dài hơn phôi');
  });

  it('is a font the program does not have', () => {
    const design = withField(BLANK, 'recipient', { family: 'UTM Azuki' });
    const [problem] = problemsOf(design);
    expect(problem).toMatchObject({ kind: 'missing-font', family: 'UTM Azuki' });
    expect(problem && problemSentence(problem)).toMatch(/phông “UTM Azuki” không có/u);
  });

  it('is a letter the font does not have', () => {
    expect(problemsOf(BLANK, { name: 'Nguyễn 漢' })).toMatchObject([
      { kind: 'missing-letters', letters: '漢' },
    ]);
  });

  it('is an offset that pushes a field off the sheet, by how much and where', () => {
    const problems = problemsOf(BLANK, {}, { offsetXMm: 50 });
    expect(problems).toEqual([]);
    const wide = withField(BLANK, 'golden-number', { xMm: 2 });
    const [problem] = problemsOf(wide, {}, { offsetXMm: -5 });
    expect(problem).toMatchObject({ kind: 'beyond-sheet', fieldId: 'golden-number', side: 'left', byMm: 3 });
    expect(problem && problemSentence(problem)).toBe(
      'Ô “Số vào sổ vàng” vượt mép trái tờ giấy 3,0 mm. Hãy giảm độ lệch máy in hoặc dời ô.',
    );
  });

  it('is a field in the margin the printer cannot reach, the frame included', () => {
    const marginMm = { left: 20, right: 0, top: 0, bottom: 0 };
    expect(problemsOf(WHITE, {}, { marginMm })).toMatchObject([
      { kind: 'in-margin', fieldName: 'Khung hoa văn', side: 'left' },
    ]);
  });

  it('is a code too small to be read', () => {
    const fields = BLANK.fields.map((field) =>
      field.kind === 'qr' ? { ...field, widthMm: 10, heightMm: 10 } : field,
    );
    expect(problemsOf({ ...BLANK, fields })).toMatchObject([{ kind: 'qr-too-small' }]);
  });

  it('has a sentence in both languages for every kind', () => {
    const about = { fieldId: 'a', fieldName: 'Ô' };
    const all: SheetProblem[] = [
      { kind: 'too-long', ...about, text: 'x', minSizePt: 8 },
      { kind: 'missing-font', ...about, family: 'x' },
      { kind: 'missing-letters', ...about, letters: 'x' },
      { kind: 'beyond-sheet', ...about, side: 'top', byMm: 1 },
      { kind: 'in-margin', ...about, side: 'bottom', byMm: 1 },
      { kind: 'qr-too-small', ...about, moduleMm: 0.2 },
    ];
    for (const problem of all)
      for (const language of ['vi', 'en'] as const)
        expect(problemSentence(problem, language)).toMatch(/^.{30,}\.$/u);
  });
});

describe('a text that had to shrink', () => {
  it('still stands on the line of the blank', () => {
    const line = (name: string) => {
      const { marks } = placeSheet(BLANK, { ...SAMPLE_CERTIFICATE, name }).sheet;
      return marks.find((mark) => mark.kind === 'text' && mark.fieldId === 'recipient');
    };
    const [short, long] = [
      line('Lò An'),
      line('Nguyễn Hoàng Thị Phương Thảo Trần Công Tằng Tôn Nữ Minh Khai'),
    ];
    if (short?.kind !== 'text' || long?.kind !== 'text') throw new Error('no line');
    expect(long.sizePt).toBeLessThan(short.sizePt);
    expect(long.baselineMm).toBeCloseTo(short.baselineMm, 6);
  });
});

describe('a design from outside', () => {
  it.each([
    ['two fields of one id', { fields: [...BLANK.fields, ...BLANK.fields.slice(0, 1)] }],
    ['a slot nobody knows', withField(BLANK, 'recipient', { template: '{tênCon}' })],
    ['a smallest size above the size', withField(BLANK, 'recipient', { minSizePt: 40 })],
    ['a frame wider than the sheet', { frame: { ...WHITE.frame, innerWidthMm: 415 } }],
    ['a colour that is none', withField(BLANK, 'recipient', { colour: 'red;}' })],
    ['a sheet larger than any printer', { sheet: { widthMm: 5000, heightMm: 297 } }],
  ])('is refused with %s', (_name, change) => {
    expect(designContentSchema.safeParse({ ...BLANK, ...change }).success).toBe(false);
  });
});
