import { describe, expect, it } from 'vitest';
import { checkAchievement } from '#shared/official-document/check-achievement.ts';
import { checkNominees } from '#shared/official-document/check-nominees.ts';
import { checkSubmission } from '#shared/official-document/check-submission.ts';
import {
  sampleCollectiveReports,
  samplePersonReports,
} from '#shared/official-document/samples/achievements.ts';
import { sampleNomineeLists, sampleSummaries } from '#shared/official-document/samples/nominees.ts';
import { sampleSubmissions } from '#shared/official-document/samples/submissions.ts';
import type { SubmissionData } from '#shared/official-document/submission-data.ts';

const [submission] = sampleSubmissions();
const [list] = sampleNomineeLists();
const [summary] = sampleSummaries();
const [report] = samplePersonReports();
if (!submission || !list || !summary || !report) throw new Error('no samples');
type Checks = readonly { rule: string; holds: boolean; level: string }[];
const broken = (checks: Checks) => checks.filter(({ holds }) => !holds).map(({ rule }) => rule);
const stopping = (checks: Checks) =>
  checks.filter(({ holds, level }) => !holds && level === 'must').map(({ rule }) => rule);

describe('checks on a submission', () => {
  it('stop no sample', () => {
    for (const { name, data } of sampleSubmissions())
      expect(stopping(checkSubmission(data)), name).toEqual([]);
  });

  it.each<[string, Partial<SubmissionData>]>([
    ['bases-count', { bases: [] }],
    ['law-without-number', { bases: [...submission.data.bases, 'Căn cứ Luật X số 06/2022/QH15'] }],
    ['addressees', { addressees: [] }],
    ['decider', { decider: '' }],
    ['decider-addressed', { addressees: ['Sở Nội vụ'] }],
    ['recipients-count', { recipients: [] }],
    ['recipients-unique', { recipients: [...submission.data.recipients, ...submission.data.recipients] }],
    ['stream', { stream: 'none' }],
    ['stream', { awardClass: 'title' }],
    ['grounds', { grounds: [] }],
    ['attached-papers', { attachments: ['Danh sách'] }],
  ])('find a broken rule: %s', (rule, change) => {
    expect(broken(checkSubmission({ ...submission.data, ...change }))).toContain(rule);
  });
});

describe('checks on lists of nominees', () => {
  const [first] = list.data.nominees;
  if (first === undefined) throw new Error('nobody');

  it('stop no sample', () => {
    for (const { name, data } of [...sampleNomineeLists(), ...sampleSummaries()])
      expect(stopping(checkNominees(data)), name).toEqual([]);
  });

  it('find an empty list, doubles, and a column chosen twice', () => {
    expect(broken(checkNominees({ ...list.data, nominees: [] }))).toContain('recipients-count');
    expect(broken(checkNominees({ ...list.data, nominees: [first, first] }))).toContain('recipients-unique');
    expect(broken(checkNominees({ ...list.data, columns: ['name', 'name'] }))).toContain('columns-unique');
  });

  it('ask for achievements: always in a summary, as advice in a list', () => {
    const silent = [{ ...first, achievement: '' }];
    expect(stopping(checkNominees({ ...summary.data, nominees: silent }))).toEqual(['achievement']);
    expect(stopping(checkNominees({ ...list.data, nominees: silent }))).toEqual([]);
    expect(broken(checkNominees({ ...list.data, nominees: silent }))).toEqual(['achievement']);
  });
});

describe('checks on reports of achievements', () => {
  it('stop no sample', () => {
    for (const { name, data } of [...samplePersonReports(), ...sampleCollectiveReports()])
      expect(stopping(checkAchievement(data)), name).toEqual([]);
  });

  it('ask for achievements, full names, and decisions behind awards', () => {
    expect(broken(checkAchievement({ ...report.data, achievements: '' }))).toContain('achievements');
    const [club] = sampleCollectiveReports();
    if (club === undefined) throw new Error('no club');
    const collective = { ...club.data.collective, name: 'Trường THPT Đồng Nguyên' };
    expect(broken(checkAchievement({ ...club.data, collective }))).toContain('name-in-full');
    const titles = [{ year: '2025', name: 'Lao động tiên tiến', decision: '' }];
    expect(broken(checkAchievement({ ...report.data, titles }))).toContain('held-proved');
  });
});
