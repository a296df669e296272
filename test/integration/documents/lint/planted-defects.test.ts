import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { lintDocx } from '#electron/documents/lint/lint-docx.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { CHECKS } from '#shared/official-document/lint/lint-document.ts';
import { isInForm, type LintReport } from '#shared/official-document/lint/report.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { decisionCorpus } from '#test/support/decision-corpus.ts';
import { PLANTED_DEFECTS } from '#test/support/planted-defects.ts';
import type { OriginalName } from '#test/support/planting.ts';

function sample(name: string): OfficialDocument {
  const found = sampleDecisions().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sample ${name}`);
  return composeDecision(found.data);
}

function ofCorpus(name: string): OfficialDocument {
  const found = decisionCorpus().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no decision ${name}`);
  return found.compose();
}

const ORIGINALS: Record<OriginalName, () => OfficialDocument> = {
  annexed: () => sample('seventeen-in-annex'),
  single: () => sample('one-person'),
  lines: () => sample('four-mixed'),
  old: () => ofCorpus('district-2018'),
};

const brokenIn = (report: LintReport) =>
  report.checks.filter(({ outcome }) => outcome === 'broken').map(({ id }) => id);

const byNumber = (one: number, other: number) => one - other;

describe('the linter finds', () => {
  const originals = new Map<OriginalName, Uint8Array>();

  beforeAll(async () => {
    for (const [name, compose] of Object.entries(ORIGINALS)) {
      originals.set(name as OriginalName, await renderDocx(compose()));
    }
  });

  const original = (name: OriginalName) => originals.get(name) ?? new Uint8Array();

  it.each(Object.keys(ORIGINALS) as OriginalName[])('nothing in the original %s', async (name) => {
    const report = await lintDocx(original(name));
    expect(brokenIn(report)).toEqual([]);
    expect(isInForm(report)).toBe(true);
  });

  it.each(PLANTED_DEFECTS)('$check in a copy with: $name', async ({ into, check, follows = [], plant }) => {
    const report = await lintDocx(plant(original(into)));
    expect(brokenIn(report)).toEqual([check, ...follows].sort(byNumber));
    const result = report.checks[check - 1];
    expect(result?.id).toBe(check);
    expect(result?.rule).not.toBe('');
    for (const { vi, en } of result?.findings ?? []) {
      expect(vi).toMatch(/^\p{Lu}|^“.*\.$/u);
      expect(en).not.toBe(vi);
    }
  });

  it('each kind of defect by a check of its own: most checks have one planted', () => {
    const planted = new Set(PLANTED_DEFECTS.map(({ check }) => check));
    // 32 and 65 need facts, 62 is asked of a PDF, 56 has its own below.
    const unplanted = CHECKS.map(({ id }) => id).filter((id) => !planted.has(id));
    expect(unplanted).toEqual([32, 62, 65]);
  });

  it('what only the office knows, once it is told', async () => {
    const facts = {
      place: 'Hà Nội',
      electronic: true,
      bases: [{ names: ['152/2025/NĐ-CP'], validFrom: '2027-01-01', validTo: null }],
    };
    expect(brokenIn(await lintDocx(original('annexed'), facts))).toEqual([32, 56, 65]);
    const right = {
      place: 'Bắc Ninh',
      electronic: false,
      bases: [
        { names: ['152/2025/NĐ-CP'], validFrom: '2025-07-01', validTo: null },
        { names: ['Luật Tổ chức chính quyền địa phương'], validFrom: '2025-06-16', validTo: null },
        { names: ['Luật Thi đua, khen thưởng'], validFrom: '2024-01-01', validTo: null },
      ],
    };
    const report = await lintDocx(original('annexed'), right);
    expect(report.checks.filter(({ outcome }) => outcome !== 'holds').map(({ id }) => id)).toEqual([62]);
  });
});
