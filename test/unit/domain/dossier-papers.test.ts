import { describe, expect, it } from 'vitest';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import {
  dossierRules,
  type HeldPaper,
  kindForSlot,
  missingPapers,
  type PaperCandidate,
  paperSlots,
} from '#shared/domain/dossier-papers.ts';

const DAY = '2026-05-06';
const catalogue = openCatalogue(SEED_ENTRIES);
const rules = dossierRules(catalogue, DAY);
const candidate = (id: string, awardTypeId: string, more: Partial<PaperCandidate> = {}): PaperCandidate => ({
  id,
  kind: 'person',
  awardTypeId,
  route: null,
  ...more,
});
const held = (kind: HeldPaper['kind'], candidateId: string | null = null, title = ''): HeldPaper => ({
  id: `${kind} ${candidateId}`,
  kind,
  title,
  candidateId,
});
const names = (candidates: PaperCandidate[], papers: HeldPaper[] = []) =>
  missingPapers(rules, candidates, papers).map(({ paper, candidateId }) =>
    `${paper} ${candidateId ?? ''}`.trim(),
  );

describe('papers of a dossier', () => {
  it('of the list are asked for once, those of a candidate for each, with the articles of all awards', () => {
    const list = [
      candidate('a', 'lao-dong-tien-tien'),
      candidate('b', 'bang-khen-bo-ban-nganh-tinh', { route: 'r-74-1-a' }),
    ];
    expect(names(list)).toEqual(['to-trinh', 'bien-ban', 'bao-cao-thanh-tich a', 'bao-cao-thanh-tich b']);
    expect(paperSlots(rules, list, []).find(({ paper }) => paper === 'to-trinh')?.cite).toBe(
      'điểm a khoản 1 Điều 84; điểm a khoản 2 Điều 84',
    );
  });

  it('count once for all when they are filed for the whole list, and only for their own candidate else', () => {
    const list = [candidate('a', 'lao-dong-tien-tien'), candidate('b', 'lao-dong-tien-tien')];
    expect(names(list, [held('report', 'a'), held('minutes')])).toEqual(['to-trinh', 'bao-cao-thanh-tich b']);
    expect(names(list, [held('report'), held('minutes'), held('submission')])).toEqual([]);
  });

  it('hold the certificate of an initiative where the award rests on it, leave it open where only a branch does, and never ask it else', () => {
    const certificate = (one: PaperCandidate) =>
      paperSlots(rules, [one], []).find(({ paper }) => paper === 'chung-nhan-sang-kien')?.certain ?? null;
    expect(certificate(candidate('a', 'chien-si-thi-dua-bo-ban-nganh-tinh'))).toBe(true);
    expect(certificate(candidate('a', 'chien-si-thi-dua-co-so'))).toBe(false);
    expect(certificate(candidate('a', 'lao-dong-tien-tien'))).toBeNull();
    // A certificate filed before the two kinds came apart still fills the slot.
    const fighter = [candidate('a', 'chien-si-thi-dua-bo-ban-nganh-tinh')];
    expect(
      names(fighter, [held('confirmation', 'a'), held('report'), held('minutes'), held('submission')]),
    ).toEqual([]);
  });

  it('include the opinions of other offices for awards of the State', () => {
    expect(names([candidate('a', 'huan-chuong-lao-dong-hang-ba')])).toContain('y-kien-co-quan-lien-quan');
  });

  it('are a tờ trình and a summary in the simple procedure, for awards that know it', () => {
    const simple = dossierRules(catalogue, DAY, true);
    const papers = (award: string) =>
      missingPapers(simple, [candidate('a', award)], []).map(({ paper }) => paper);
    expect(papers('bang-khen-bo-ban-nganh-tinh')).toEqual(['to-trinh', 'bao-cao-tom-tat']);
    expect(papers('lao-dong-tien-tien')).toEqual(['to-trinh', 'bien-ban', 'bao-cao-thanh-tich']);
  });

  it('are not invented for an award that the catalogue does not know', () => {
    expect(rules.papersOf(candidate('a', 'khong-co'))).toBeNull();
    expect(names([candidate('a', 'khong-co')])).toEqual([]);
  });

  it('that only the office knows are filled by a paper of their own name', () => {
    expect(kindForSlot('so-yeu-ly-lich')).toBe('other');
    const own = {
      papersOf: () => [
        {
          paper: 'so-yeu-ly-lich',
          name: 'Sơ yếu lý lịch',
          cite: 'QĐ',
          for: 'candidate' as const,
          certain: true,
        },
      ],
    };
    const missing = (title: string) =>
      missingPapers(own, [candidate('a', 'x')], [held('other', 'a', title)]).length;
    expect([missing('Sơ yếu lý lịch'), missing('Ảnh')]).toEqual([0, 1]);
  });
});
