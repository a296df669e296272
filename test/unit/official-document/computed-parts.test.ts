import { describe, expect, it } from 'vitest';
import { annexNames } from '#shared/official-document/attached-tables.ts';
import { checkCertifiedCopy } from '#shared/official-document/check-copy.ts';
import { composeCertifiedCopy } from '#shared/official-document/compose-copy.ts';
import { composeDossierIndex } from '#shared/official-document/compose-dossier.ts';
import { composeInvitation } from '#shared/official-document/compose-invitation.ts';
import { composeOpinionRequest } from '#shared/official-document/compose-opinion-request.ts';
import { composeOfficialLetter, letterSubject } from '#shared/official-document/compose-text-document.ts';
import { certifiedCopySchema } from '#shared/official-document/copy-data.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { sampleCopies } from '#shared/official-document/samples/copies.ts';
import { sampleDossierIndexes } from '#shared/official-document/samples/dossiers.ts';
import { sampleInvitations, sampleOpinionRequests } from '#shared/official-document/samples/letters.ts';
import { sampleOfficialLetters } from '#shared/official-document/samples/texts.ts';
import {
  composeTypedTable,
  readTypedTable,
  typedTableSchema,
} from '#shared/official-document/typed-table.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { weekday } from '#shared/vietnamese/dates.ts';
import { formatPercent } from '#shared/vietnamese/numbers.ts';
import { documentAsText } from '#test/support/document-text.ts';

const frame = { preset: 'A', margins: { top: 20, bottom: 20, left: 30, right: 15 } } as const;
const lines = (document: OfficialDocument) => documentAsText(document).split('\n');

function first<Data>(samples: readonly { readonly data: Data }[]): Data {
  const [sample] = samples;
  if (sample === undefined) throw new Error('no sample');
  return sample.data;
}

describe('shares in percent', () => {
  it.each([
    [13, 15, '86,67%'],
    [8, 9, '88,89%'],
    [2, 3, '66,67%'],
    [7, 8, '87,5%'],
    [5, 5, '100%'],
    [0, 7, '0%'],
    [1, 10, '10%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(formatPercent(part, whole)).toBe(text);
  });

  it('never rounds a share onto a whole threshold it misses, up to 199 votes', () => {
    for (let whole = 1; whole < 200; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const text = formatPercent(part, whole) ?? '';
        if (!text.includes(',')) expect((part * 100) % whole).toBe(0);
      }
    }
  });

  it('has no share of nothing and takes whole numbers only', () => {
    expect(formatPercent(0, 0)).toBeNull();
    expect(() => formatPercent(0.5, 2)).toThrow(RangeError);
    expect(() => formatPercent(-1, 2)).toThrow(RangeError);
  });
});

describe('days of the week', () => {
  it('are written as Phụ lục II has them', () => {
    const week = Array.from({ length: 7 }, (_, index) => weekday(`2026-11-${22 + index}`));
    expect(week).toEqual(['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']);
  });
  it('stand in an invitation', () => {
    const printed = lines(composeInvitation(first(sampleInvitations()), DEFAULT_WORDING));
    expect(printed).toContain('paragraph: Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026.');
  });
});

describe('typed tables', () => {
  it('read bars and pasted tabs alike, and even out short rows', () => {
    const bars = typedTableSchema.parse({ cells: 'A | B | C\n1 | 2\n\n' });
    const tabs = typedTableSchema.parse({ cells: 'A\tB\tC\r\n1\t2\t\r\n' });
    expect(readTypedTable(bars.cells)).toEqual({ titles: ['A', 'B', 'C'], rows: [['1', '2', '']] });
    expect(readTypedTable(tabs.cells)).toEqual(readTypedTable(bars.cells));
  });

  it('set numbers to the right, ordinals in the middle, and fill the width of the text', () => {
    const cells = 'STT | Đơn vị | Số lượng\n1 | Văn phòng Sở | 1.240\n2 | Phòng Thi đua | 94,7%\n | Tổng | 2';
    const table = composeTypedTable(typedTableSchema.parse({ cells, totals: true }), frame);
    expect(table.columns.map(({ align }) => align)).toEqual(['center', 'left', 'right']);
    expect(table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBeCloseTo(165);
    expect(table.rows.at(-1)).toEqual({ emphasis: 'total', cells: ['', 'Tổng', '2'] });
  });

  it('number their annexes in Roman numerals from two on', () => {
    expect(annexNames(1)).toEqual(['Phụ lục']);
    expect(annexNames(3)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  });
});

describe('an official letter', () => {
  const letter = first(sampleOfficialLetters());
  it('says V/v once, however the subject was typed', () => {
    for (const typed of ['V/v đôn đốc', 'Về việc đôn đốc.', 'đôn đốc;', 'V/v: đôn đốc']) {
      expect(letterSubject(typed)).toBe('đôn đốc');
    }
  });
  it('has Kính gửi on one line for one addressee and Như trên first in Nơi nhận', () => {
    const printed = lines(composeOfficialLetter(letter, DEFAULT_WORDING));
    expect(printed.filter((line) => line.startsWith('addressee:'))).toHaveLength(1);
    const recipients = printed.filter(
      (line) => line.includes('  recipient: ') || line.includes(' recipient: '),
    );
    expect(recipients[0]).toContain('- Như trên;');
    expect(printed.some((line) => line.startsWith('kind-title'))).toBe(false);
  });
});

describe('a request for opinions', () => {
  const data = first(sampleOpinionRequests());
  const deadline = (change: object) =>
    lines(composeOpinionRequest({ ...data, ...change }, DEFAULT_WORDING)).find((line) =>
      line.includes('Văn bản trả lời'),
    );
  it('takes its deadline from the data: a day, else working days, else a gap', () => {
    expect(deadline({})).toContain('trước ngày 21 tháng 10 năm 2026.');
    expect(deadline({ deadline: null, workingDays: 10 })).toContain('trong thời hạn 10 ngày làm việc');
    expect(deadline({ deadline: null, workingDays: null })).toContain('trước ngày ⟨14⟩.');
  });
  it('lists up to five cases in the text, more in an annex it points to', () => {
    const [one] = data.cases;
    if (one === undefined) throw new Error('no case');
    const of = (count: number) =>
      documentAsText(composeOpinionRequest({ ...data, cases: Array(count).fill(one) }, DEFAULT_WORDING));
    expect(of(5)).not.toContain('=== annex');
    expect(of(6)).toContain('(có danh sách kèm theo).');
    expect(of(6)).toContain('=== annex');
    expect(of(1)).toContain('cho ý kiến về trường hợp nêu trên');
  });
});

describe('a copy', () => {
  const [extract, , old, electronic] = sampleCopies().map(({ data }) => data);
  if (extract === undefined || old === undefined || electronic === undefined) throw new Error('no samples');
  const made = (change: object) => certifiedCopySchema.parse({ ...extract, ...change });

  it('has the word and the symbol of its form and its day', () => {
    const words = (change: object) => {
      const printed = lines(composeCertifiedCopy(made(change)));
      return [
        printed.find((line) => line.includes('copy-form'))?.replace(/^.*: /u, ''),
        printed.findLast((line) => line.includes('number-symbol'))?.replace(/^.*: /u, ''),
      ];
    };
    expect(words({})).toEqual(['TRÍCH SAO', '14/TrS-UBND']);
    expect(words({ form: 'copy' })).toEqual(['SAO Y', '14/SY-UBND']);
    expect(words({ form: 'copy-of-copy' })).toEqual(['SAO LỤC', '14/SL-UBND']);
    expect(words({ form: 'copy', date: '2020-03-04' })).toEqual(['SAO Y BẢN CHÍNH', '14/SY-UBND']);
    expect(words({ date: '2020-03-04' })).toEqual(['TRÍCH SAO', '14/TS-UBND']);
    expect(words({ form: 'copy', date: '2020-03-05' })[0]).toBe('SAO Y');
  });

  it('stands under a rule over the whole width, after the copied text', () => {
    const printed = lines(composeCertifiedCopy(extract));
    const rule = printed.indexOf('rule: 165.0 mm');
    expect(rule).toBeGreaterThan(printed.findIndex((line) => line.includes('signer-name: Lương Đình Khải')));
    expect(rule).toBeLessThan(printed.findIndex((line) => line.includes('copy-form')));
  });

  it('in electronic form has ô 14 in the top margin and no block of its own', () => {
    const printed = documentAsText(composeCertifiedCopy(electronic));
    expect(printed).toContain(
      'top   copy-stamp: TRÍCH SAO; Ủy ban nhân dân tỉnh Bắc Ninh; 26/11/2026; 09:15:30 +07:00',
    );
    expect(printed).not.toContain('copy-form');
  });

  it('is stopped without the copied document, without the text of an extract, without the moment of signing', () => {
    const broken = (change: object) =>
      checkCertifiedCopy(made(change))
        .filter(({ holds }) => !holds)
        .map(({ rule }) => rule);
    expect(broken({})).toEqual([]);
    expect(broken({ original: { title: 'Quyết định' } })).toEqual(['extract-text']);
    expect(broken({ form: 'copy', original: {} })).toEqual(['subject']);
    expect(broken({ medium: 'electronic' })).toEqual(['copy-signed-at']);
  });
});

describe('an index of dossiers', () => {
  it('counts its dossiers, says the number in words, and has no column of retention for permanent ones', () => {
    const [permanent, limited] = sampleDossierIndexes().map(({ data }) => data);
    if (permanent === undefined || limited === undefined) throw new Error('no samples');
    const rows = Array.from({ length: 21 }, () => permanent.rows[0]).filter((row) => row !== undefined);
    const printed = documentAsText(composeDossierIndex({ ...permanent, rows }));
    expect(printed).toContain('Mục lục này gồm: 21 hồ sơ (đơn vị bảo quản).');
    expect(printed).toContain('Viết bằng chữ: Hai mươi mốt hồ sơ (đơn vị bảo quản).');
    expect(printed).not.toContain('Thời hạn bảo quản');
    expect(documentAsText(composeDossierIndex(limited))).toContain('Thời hạn bảo quản | Số tờ/ Số trang');
  });
});
