/** Every block and section feature of the model as HTML. */
import { describe, expect, it } from 'vitest';
import { renderHtml } from '#electron/documents/html.ts';
import type { FormRulesId } from '#shared/official-document/form-rules.ts';
import { everyBlock, registerTable } from '#test/support/every-block.ts';

const render = (rules: FormRulesId = 'nd30') =>
  renderHtml(everyBlock(rules), { nonce: 'test-nonce', fontBase: '/fonts' });
const html = render();
const css = /<style[^>]*>(.*)<\/style>/su.exec(html)?.[1] ?? '';

describe('the HTML of every block', () => {
  it('needs no script, no style attribute and no event handler', () => {
    expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/iu);
  });

  it('lays a section on its side, on paper and on the screen', () => {
    expect(css).toMatch(/@page section-1\{size:297mm 210mm/u);
    expect(css).toMatch(/@page section-0\{size:210mm 297mm/u);
    expect(css).toMatch(/\.section-1\{width:297mm;min-height:210mm/u);
    expect(html).toMatch(/<section class="sheet section-1 book landscape">/u);
  });

  it('numbers pages by the rules of the day', () => {
    expect(css.match(/@top-center\{content:counter\(pages-\d/gu)).toHaveLength(4);
    expect(css).not.toMatch(/@bottom-right/u);
    expect(render('tt01').match(/@bottom-right\{content:counter\(pages-\d/gu)).toHaveLength(4);
    expect(render('tt01')).not.toMatch(/@top-center/u);
  });

  it('gives indents, hanging lines, frames, rooms and letters a class of their own', () => {
    expect(html).toMatch(/<p class="addressee le5200 ha300">- Sở Thứ hai\.<\/p>/u);
    expect(css).toMatch(/\.ha300\{text-indent:-3mm\}/u);
    expect(html).toMatch(/<p class="urgency box w3000">HỎA TỐC<\/p>/u);
    expect(html).toMatch(/<div class="space h1200"><\/div>/u);
    expect(html).toMatch(/<table class="list w25180 si1200">/u);
    expect(css).toMatch(/\.si1200\{font-size:12pt\}/u);
    expect(html).toMatch(/<i class="upright">chữ đứng<\/i>/u);
  });

  it('heads a table with two levels, numbers its columns, emphasises groups and sums', () => {
    expect(html).toContain(
      '<tr><th scope="col" rowspan="2">STT</th><th scope="col" rowspan="2">Họ và tên</th>' +
        '<th scope="colgroup" colspan="2">Số lượng</th><th scope="col" rowspan="2">Ghi chú</th></tr>' +
        '<tr><th scope="col">Tập thể</th><th scope="col">Cá nhân</th></tr>',
    );
    expect(html).toContain('<td class="center">(5)</td></tr></thead>');
    expect(html).toContain(
      '<tr class="group"><th scope="rowgroup" class="left" colspan="5">I. Khối sở, ngành</th></tr>',
    );
    expect(html).toContain(
      '<tr class="h1400"><td class="center">1</td><td class="left">Người thứ 1<br>chức vụ</td>',
    );
    expect(html).toMatch(/<tr class="total">.*Cộng/u);
  });

  it('puts notes into the margins of the first page, never away where a browser cannot', () => {
    expect(html).toMatch(
      /<div class="top-note"><div><p class="circulation box w\d+">LƯU HÀNH NỘI BỘ<\/p><\/div><\/div>/u,
    );
    expect(html).toMatch(/<div class="foot"><div><p class="address">Số 1/u);
    expect(css).toMatch(/@supports \(box-decoration-break:clone\)\{@media print\{\n@page section-0/u);
    expect(css).not.toMatch(/@page section-2\{margin-top:/u);
  });

  it('keeps the text before signatures, headings and lists that ask for it', () => {
    expect(html).toMatch(/<p class="paragraph keep">Văn bản này [^<]*\.\/\.<\/p>/u);
    expect(html).toMatch(/<p class="section-heading keep">/u);
    const kept = renderHtml(
      {
        ...everyBlock(),
        sections: [
          {
            kind: 'main',
            blocks: [
              { ...registerTable(2), keepWithNext: true },
              { type: 'space', heightMm: 3 },
            ],
          },
        ],
      },
      { nonce: 'test-nonce', fontBase: '/fonts' },
    );
    expect(kept).toMatch(/<table class="list w25180 si1200 keep">/u);
  });
});
