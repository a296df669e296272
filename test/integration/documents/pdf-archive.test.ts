/** Printed files as PDF/A-2b: what ISO 19005-2 asks of the structure, and that readers still read them. */
import { randomBytes } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '#electron/documents/html.ts';
import { archived, factsOf } from '#electron/documents/pdf-archive.ts';
import { srgbProfile } from '#electron/documents/srgb-profile.ts';
import { createHeadlessPdf } from '#electron/loopback/headless-pdf.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { readPdf } from '#test/support/pdf.ts';
import { pdfaProblems } from '#test/support/pdf-a.ts';
import { describeWithTools } from '#test/support/tools.ts';

const HTML =
  '<title>Về việc &lt;thử&gt; &amp; “thử”</title>\n<meta name="author" content="SỞ &quot;HƯ CẤU&quot;">';

async function blank(change: (pdf: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  change(pdf);
  return pdf.save({ useObjectStreams: false });
}

describe('a file for the archive', () => {
  it('is called what the page is called', async () => {
    expect(factsOf(HTML)).toEqual({ title: 'Về việc <thử> & “thử”', author: 'SỞ "HƯ CẤU"' });
    const pdf = await PDFDocument.load(await archived(await blank(), HTML), { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor()]).toEqual(['Về việc <thử> & “thử”', 'SỞ "HƯ CẤU"']);
    expect([pdf.getCreator(), pdf.getProducer()]).toEqual(['Sổ Vàng', 'Sổ Vàng']);
    expect(factsOf('<p>x</p>')).toEqual({ title: '' });
  });

  it('keeps the rules of ISO 19005-2, and the same bytes give the same file', async () => {
    const printed = await blank();
    expect(await pdfaProblems(printed)).not.toEqual([]);
    const archive = await archived(printed, HTML);
    expect(await pdfaProblems(archive)).toEqual([]);
    expect(Buffer.from(await archived(printed, HTML)).equals(Buffer.from(archive))).toBe(true);
  });

  it('is made in a thread when it is long', async () => {
    const long = await blank((pdf) => {
      const noise = PDFRawStream.of(pdf.context.obj({ Length: 600_000 }), randomBytes(600_000));
      pdf.getPage(0).node.set(PDFName.of('SoVangTest'), pdf.context.register(noise));
    });
    const archive = await archived(long, HTML);
    expect(archive.length).toBeGreaterThan(600_000);
    expect(await pdfaProblems(archive)).toEqual([]);
  });
});

/** The checker must see what it is there for. */
describe('the checker of the archive', () => {
  it.each<[string, (pdf: PDFDocument) => void]>([
    ['6.5.1: script', (pdf) => pdf.addJavaScript('x', 'app.alert(1)')],
    ['6: OpenAction', (pdf) => pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'Named' }))],
    [
      '6.2.11: font Helvetica',
      (pdf) => {
        pdf.getPage(0).drawText('x');
      },
    ],
    [
      '6.1.7: filter',
      (pdf) => {
        const stream = PDFRawStream.of(
          pdf.context.obj({ Length: 1, Filter: 'LZWDecode' }),
          new Uint8Array(1),
        );
        pdf.context.register(stream);
      },
    ],
    [
      '6.6.3: Title',
      (pdf) => {
        const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
        if (info !== undefined && 'set' in info) {
          (info as { set(key: PDFName, value: PDFHexString): void }).set(
            PDFName.of('Title'),
            PDFHexString.fromText('Tên khác'),
          );
        }
      },
    ],
  ])('tells: %s', async (sentence, spoil) => {
    const whole = await PDFDocument.load(await archived(await blank(), HTML), { updateMetadata: false });
    spoil(whole);
    const problems = await pdfaProblems(await whole.save({ useObjectStreams: false }));
    expect(
      problems.some((problem) => problem.startsWith(sentence)),
      problems.join('; '),
    ).toBe(true);
  });
});

describe('the colour profile', () => {
  const icc = Buffer.from(srgbProfile());
  const tags = new Map(
    Array.from({ length: icc.readUInt32BE(128) }, (_, index) => {
      const at = 132 + index * 12;
      const [offset, size] = [icc.readUInt32BE(at + 4), icc.readUInt32BE(at + 8)];
      return [icc.toString('latin1', at, at + 4), icc.subarray(offset, offset + size)] as const;
    }),
  );
  const xyz = (name: string) =>
    [8, 12, 16].map((at) => (tags.get(name)?.readInt32BE(at) ?? Number.NaN) / 65_536);

  it('is a display profile of RGB in XYZ, as long as it says', () => {
    expect(icc.readUInt32BE(0)).toBe(icc.length);
    expect(icc.length % 4).toBe(0);
    expect(icc.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(icc.toString('latin1', 36, 40)).toBe('acsp');
    expect(icc[8]).toBe(2);
    expect([...tags.keys()].sort()).toEqual(
      ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'].sort(),
    );
    for (const [name, content] of tags) expect(content.length, name).toBeGreaterThan(8);
  });

  it('has colours that add up to white', () => {
    const white = xyz('wtpt');
    const sum = [0, 1, 2].map((axis) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((all, name) => all + (xyz(name)[axis] ?? 0), 0),
    );
    for (const axis of [0, 1, 2]) expect(sum[axis]).toBeCloseTo(white[axis] ?? Number.NaN, 3);
  });

  it('has the tone curve of sRGB', () => {
    const curve = tags.get('gTRC');
    const count = curve?.readUInt32BE(8) ?? 0;
    const light = Array.from(
      { length: count },
      (_, step) => (curve?.readUInt16BE(12 + step * 2) ?? 0) / 65_535,
    );
    expect([light[0], light.at(-1)]).toEqual([0, 1]);
    expect(light).toEqual([...light].sort((a, b) => a - b));
    // Middle grey: half the value gives 21.4 % of the light.
    expect(light[Math.round((count - 1) / 2)]).toBeCloseTo(0.214, 2);
  });
});

describeWithTools('a printed decision', ['chromium', 'pdftotext', 'pdffonts'], (tools) => {
  it('is a file for the archive that every reader reads', async () => {
    const data = sampleDecisions()[2]?.data;
    if (data === undefined) throw new Error('no sample');
    const printer = createHeadlessPdf({ browserPath: tools.chromium });
    try {
      const html = renderHtml(composeDecision(data), { nonce: 'test-nonce', fontBase: '/fonts' });
      const bytes = await printer.print(html);
      expect(await pdfaProblems(bytes)).toEqual([]);
      const facts = await readPdf(tools, bytes);
      expect(facts.fontsEmbedded).toBe(true);
      expect(facts.pages[0]?.words.map((word) => word.text).join(' ')).toContain('QUYẾT ĐỊNH');
      expect(await pdfaProblems(await printer.print(html, { part: true }))).not.toEqual([]);
    } finally {
      await printer.close();
    }
  });
});
