import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decisionDataSchema, readDecisionData } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';

const [sample] = sampleDecisions();
if (sample === undefined) throw new Error('no sample');
const data = sample.data;

function problems(change: Record<string, unknown>) {
  const result = readDecisionData({ ...data, ...change });
  return result.ok ? [] : result.problems;
}

describe('data of a decision', () => {
  it('survives JSON and reading again unchanged', () => {
    for (const { data: stored } of sampleDecisions()) {
      expect(readDecisionData(JSON.parse(JSON.stringify(stored)))).toEqual({ ok: true, data: stored });
    }
  });

  it('fills what a file may leave out', () => {
    const { sizePreset, margins, annexThreshold, electronic, number, ...rest } = data;
    const result = readDecisionData(rest);
    expect(result.ok && result.data).toMatchObject({
      sizePreset: 'A',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      annexThreshold: 5,
      electronic: false,
      number: null,
    });
  });

  it('brings text to NFC, one line, the Vietnamese Đ and no soft hyphen', () => {
    const result = readDecisionData({
      ...data,
      reason: 'Ða\u0303 c\u00ADo\u0301\n  tha\u0300nh tích'.normalize('NFD'),
    });
    expect(result.ok && result.data.reason).toBe('Đã có thành tích');
  });

  it('removes what XML cannot hold', () => {
    const result = readDecisionData({ ...data, reason: 'đã\u0000 có\uD800 thành\u000B tích' });
    expect(result.ok && result.data.reason).toBe('đã có thành tích');
  });

  it.each([
    [{ date: '2026-02-30' }, 'date', /không có trong lịch/u],
    [{ number: 0 }, 'number', /bắt đầu từ 1/u],
    [{ margins: { top: 10, bottom: 20, left: 30, right: 15 } }, 'margins.top', /từ 20 đến 25 mm/u],
    [{ recipients: [{ kind: 'person', name: 'Ă'.repeat(2000) }] }, 'recipients.0.name', /quá 300 ký tự/u],
    [{ recipients: [{ kind: 'person', name: '  ' }] }, 'recipients.0.name', /họ tên/u],
    [{ stray: 1 }, '', /stray/u],
    [{ award: 'Bằng khen' }, 'award', /không đúng kiểu/u],
    [{ kind: 'plan' }, 'kind', /không đúng kiểu/u],
  ])('refuses %j with a Vietnamese sentence', (change, path, sentence) => {
    const found = problems(change);
    expect(found.map((problem) => problem.path)).toContain(path);
    expect(found.find((problem) => problem.path === path)?.message).toMatch(sentence);
  });

  it('has a JSON Schema that describes every field', () => {
    const schema = z.toJSONSchema(decisionDataSchema, { io: 'input' }) as {
      properties: Record<string, { description?: string; title?: string }>;
    };
    for (const [name, field] of Object.entries(schema.properties))
      expect(field.description ?? field.title, name).toBeTruthy();
  });
});
