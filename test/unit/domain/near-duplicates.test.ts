import { describe, expect, it } from 'vitest';
import { findNearDuplicates, type SketchedReport, sharedPassages } from '#shared/domain/near-duplicates.ts';
import {
  estimateShare,
  readSketch,
  type Sketch,
  sketchReport,
  writeSketch,
} from '#shared/domain/report-sketch.ts';

/** Repeatable numbers (mulberry32, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const SYLLABLES =
  'tham mưu kế hoạch vận động nhân dân hiến đất làm đường rút ngắn thời gian giải quyết thủ tục chuyển đổi số thi đua sáng kiến hòa giải cơ sở môi trường giáo dục y tế quỹ nghèo thôn xóm phường'.split(
    ' ',
  );
function report(seed: number, words = 300): string {
  const next = random(seed);
  return Array.from({ length: words }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join(' ');
}
function sketched(id: string, text: string): SketchedReport {
  return { id, sketch: sketchReport(text) as Sketch };
}

describe('sketches of reports', () => {
  it('tell the share of common word sequences, whatever the marks, the case and the line breaks', () => {
    const text = report(1);
    const other = sketchReport(text.toLocaleUpperCase('vi').replaceAll(' sáng ', '\nSÁNG ').normalize('NFD'));
    expect(estimateShare(sketchReport(text) as Sketch, other as Sketch)).toBe(1);
    const halved = `${text.split(' ').slice(0, 200).join(' ')} ${report(2, 100)}`;
    const share = estimateShare(sketchReport(text) as Sketch, sketchReport(halved) as Sketch);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('come back from their stored text, and nothing else does', () => {
    const sketch = sketchReport(report(3)) as Sketch;
    expect(readSketch(writeSketch(sketch))).toEqual(sketch);
    expect([readSketch(''), readSketch('zz'), readSketch('00ff')]).toEqual([null, null, null]);
  });

  it('are not made of stock phrases', () => {
    expect(sketchReport('Hoàn thành xuất sắc nhiệm vụ được giao năm 2025.')).toBeNull();
    expect(writeSketch(null)).toBe('');
  });
});

describe('near duplicates', () => {
  it('are found among own and other reports; unlike reports are left alone', () => {
    const text = report(10);
    const own = [
      sketched('a', text),
      sketched('b', report(11)),
      sketched('c', text.replace('quỹ nghèo', 'bảo hiểm')),
    ];
    const others = [sketched('x', text.replace('thôn xóm', 'khu phố')), sketched('y', report(12))];
    const pairs = findNearDuplicates(own, others).map(({ id, otherId }) => [id, otherId].sort().join());
    expect(pairs.sort()).toEqual(['a,c', 'a,x', 'c,x']);
  });

  it('are found among 5,000 reports of 300 words in seconds, also when all are one text', () => {
    const started = performance.now();
    const unlike = Array.from({ length: 4_990 }, (_, at) => sketched(`n${at}`, report(1_000 + at)));
    const planted = Array.from({ length: 10 }, (_, at) =>
      sketched(`p${at}`, `${report(1_000 + at * 7)} thêm một câu`),
    );
    const pairs = findNearDuplicates([...unlike, ...planted]);
    for (let at = 0; at < 10; at += 1)
      expect(pairs).toContainEqual(expect.objectContaining({ id: `p${at}`, otherId: `n${at * 7}` }));
    expect(pairs).toHaveLength(10);
    const one = sketchReport(report(9)) as Sketch;
    const same = findNearDuplicates(
      Array.from({ length: 5_000 }, (_, at) => ({ id: `s${at}`, sketch: one })),
    );
    expect(new Set(same.map(({ id }) => id)).size).toBe(4_999);
    expect(same.length).toBeLessThan(15_001);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});

describe('shared passages', () => {
  it('are cut out of both texts at their words, joined where they overlap', () => {
    const a = 'Năm 2025, đồng chí đã vận động nhân dân hiến đất mở đường. Riêng phần này thì khác hẳn.';
    const b = 'Báo cáo: ĐỒNG CHÍ đã vận động nhân dân hiến đất mở đường; còn lại là chuyện khác.';
    const shared = sharedPassages(a, b);
    expect(shared.a.map(([from, to]) => a.slice(from, to))).toEqual([
      'đồng chí đã vận động nhân dân hiến đất mở đường',
    ]);
    expect(shared.b.map(([from, to]) => b.slice(from, to))).toEqual([
      'ĐỒNG CHÍ đã vận động nhân dân hiến đất mở đường',
    ]);
    expect(shared.share).toBeGreaterThan(0.2);
    expect(sharedPassages('', b)).toEqual({ a: [], b: [], share: 0 });
  });
});
