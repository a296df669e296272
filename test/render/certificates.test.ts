/** Certificates as a printer gets them: where words, crosses and codes really stand on the page, to the millimetre. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCertificatePdf } from '#electron/documents/certificates/certificate-pdf.ts';
import { createHeadlessPdf, type HeadlessPdf } from '#electron/loopback/headless-pdf.ts';
import { type CertificateData, SAMPLE_CERTIFICATE } from '#shared/certificate/certificate-data.ts';
import type { DesignContent, TextField } from '#shared/certificate/design.ts';
import { sheetPlacer } from '#shared/certificate/place-sheet.ts';
import { PRESETS } from '#shared/certificate/presets.ts';
import { type PrinterProfile, shiftX, shiftY, TRUE_PROFILE } from '#shared/certificate/profile.ts';
import { qrText } from '#shared/certificate/qr.ts';
import type { Sheet, TextMark } from '#shared/certificate/sheet.ts';
import { testCrosses, testSheet } from '#shared/certificate/test-page.ts';
import { FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { findPhrases, type PdfFacts, readPdf } from '#test/support/pdf.ts';
import { pdfaProblems } from '#test/support/pdf-a.ts';
import { rasterOf } from '#test/support/pdf-raster.ts';
import { readQr } from '#test/support/read-qr.ts';
import { describeWithTools } from '#test/support/tools.ts';

const CROOKED: PrinterProfile = {
  ...TRUE_PROFILE,
  offsetXMm: 2.5,
  offsetYMm: -1.75,
  scaleXPercent: 100.4,
  scaleYPercent: 99.5,
};

const PEOPLE: readonly CertificateData[] = [
  SAMPLE_CERTIFICATE,
  {
    ...SAMPLE_CERTIFICATE,
    kind: 'collective',
    honorific: '',
    name: 'Trung tâm Kiểm soát bệnh tật và Phòng, chống dịch bệnh truyền nhiễm tỉnh Sông Mây',
    position: '',
    unit: 'Sở Y tế',
    goldenNumber: '129',
  },
  { ...SAMPLE_CERTIFICATE, name: "Lò Thị H'Mai", goldenNumber: '130', copyMark: 'CẤP LẠI' },
];

/** How far a printed line is from its place: left, right and base line, in mm. */
function offBy(mark: TextMark, page: PdfFacts['pages'][number] | undefined): number {
  const { descent, unitsPerEm } = FONT_METRICS[mark.family];
  const foot = mark.baselineMm + ((descent / unitsPerEm) * mark.sizePt * 25.4) / 72;
  const errors = findPhrases(page, mark.text).map(({ left, right, bottom }) =>
    Math.max(Math.abs(left - mark.inkLeftMm), Math.abs(right - mark.inkRightMm), Math.abs(bottom - foot)),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...errors);
}

function linesOf(sheet: Sheet): readonly TextMark[] {
  return sheet.marks.filter((mark) => mark.kind === 'text');
}

describeWithTools('printed certificates', ['chromium', 'pdftotext', 'pdffonts', 'pdftoppm'], (tools) => {
  let printer: HeadlessPdf;
  beforeAll(() => {
    printer = createHeadlessPdf({ browserPath: tools.chromium });
  });
  afterAll(() => printer.close());

  const print = (sheets: readonly Sheet[]) =>
    makeCertificatePdf(sheets, {
      print: printer.print,
      images: new Map(),
      fontBase: '/fonts',
      title: 'Bằng khen',
      now: new Date('2026-05-06T08:00:00'),
    });

  /** Prints everybody and holds every line against its place. */
  async function expectInPlace(content: DesignContent, profile: PrinterProfile): Promise<PdfFacts> {
    const place = sheetPlacer(content, profile);
    const sheets = PEOPLE.map((data) => place(data).sheet);
    const bytes = await print(sheets);
    expect(await pdfaProblems(bytes)).toEqual([]);
    const pdf = await readPdf(tools, bytes);
    expect(pdf.pages).toHaveLength(PEOPLE.length);
    for (const page of pdf.pages) {
      expect(Math.abs(page.widthMm - content.sheet.widthMm)).toBeLessThan(0.3);
      expect(Math.abs(page.heightMm - content.sheet.heightMm)).toBeLessThan(0.3);
    }
    const errors = sheets.flatMap((sheet, index) =>
      linesOf(sheet).map((mark) => ({ text: mark.text, offMm: offBy(mark, pdf.pages[index]) })),
    );
    expect(errors.length).toBeGreaterThan(8);
    expect(errors.filter(({ offMm }) => !(offMm < 0.3))).toEqual([]);
    expect(pdf.fontsEmbedded).toBe(true);
    return pdf;
  }

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s: every word of every sheet stands within 0.3 mm of its place, one family of letters',
    async (_id, { content }) => {
      const { fonts } = await expectInPlace(content, CROOKED);
      expect(fonts.filter((font) => !font.startsWith('Tinos'))).toEqual([]);
    },
  );

  it('letters of the other family, spaced and set to the right, stand in place too', async () => {
    const preset = PRESETS[2];
    if (preset === undefined) throw new Error('no preset');
    const looks: readonly Partial<TextField>[] = [
      { align: 'right', trackingEm: 0.06, bold: true },
      { align: 'center', trackingEm: 0.08, italic: true },
      { align: 'left', trackingEm: 0.05 },
    ];
    const fields = preset.content.fields.flatMap((field, index) =>
      field.kind === 'text' ? [{ ...field, family: 'Be Vietnam Pro', ...looks[index % 3] }] : [],
    );
    const { fonts } = await expectInPlace({ ...preset.content, fields }, TRUE_PROFILE);
    expect(fonts.filter((font) => !font.startsWith('BeVietnamPro'))).toEqual([]);
  });

  it('the crosses of the test sheet stand where it says, through a true printer and through its own profile', async () => {
    const size = { widthMm: 420, heightMm: 297 };
    for (const profile of [TRUE_PROFILE, CROOKED]) {
      const raster = await rasterOf(tools, await print([testSheet(size, profile)]), 300);
      for (const cross of testCrosses(size)) {
        const [x, y] = [shiftX(profile, cross.xMm), shiftY(profile, cross.yMm)];
        // The arms cross there: dark on both arms, light between them.
        for (const [dx, dy] of [
          [0, 0],
          [6, 0],
          [-6, 0],
          [0, 6],
          [0, -6],
        ] as const)
          expect(raster.darkest(x + dx, y + dy, 0.3)).toBeLessThan(140);
        expect(raster.darkest(x + 5, y + 5, 0.3)).toBeGreaterThan(200);
      }
    }
  });

  it('the printed code reads as the facts of its own sheet', async () => {
    const preset = PRESETS[0];
    if (preset === undefined) throw new Error('no preset');
    const place = sheetPlacer(preset.content);
    const sheets = PEOPLE.map((data) => place(data).sheet);
    const bytes = await print(sheets);
    for (const [index, data] of PEOPLE.entries()) {
      const code = sheets[index]?.marks.find((mark) => mark.kind === 'qr');
      if (code === undefined) throw new Error('no code');
      const raster = await rasterOf(tools, bytes, 200, index + 1);
      expect(readQr(raster.grid(code.xMm, code.yMm, code.sizeMm))).toBe(qrText(data));
    }
  });
});
