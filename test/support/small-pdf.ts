/** A PDF of one page a text, written by hand: Vietnamese by a ToUnicode map, as Word and LibreOffice write it. */

const hex = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();

/** Every letter its own code; the map says which. */
function toUnicode(letters: readonly string[]): string {
  const lines = letters.map(
    (letter, at) => `<${hex(at + 1)}> <${[...letter].map((one) => hex(one.charCodeAt(0))).join('')}>`,
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${lines.map((line) => `1 beginbfchar ${line} endbfchar`).join('\n')}
endcmap end end`;
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** `pages`: lines of each page; an empty page has none (a picture in its place would be the same to a reader). */
export function smallPdf(pages: readonly (readonly string[])[]): Buffer {
  const letters = [...new Set(pages.flat().join(''))];
  const code = (text: string) => [...text].map((letter) => hex(letters.indexOf(letter) + 1)).join('');
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const first = 6;
  add(
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
  );
  add(stream(toUnicode(letters)));
  for (const [at, lines] of pages.entries()) {
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${first + at * 2 + 1} 0 R >>`,
    );
    const shown = lines.map((line, row) => `1 0 0 1 60 ${780 - row * 16} Tm <${code(line)}> Tj`);
    add(stream(`BT /F1 12 Tf\n${shown.join('\n')}\nET`));
  }
  let body = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}
