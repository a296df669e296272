import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { DocxFileError } from '#electron/documents/lint/docx-file-error.ts';
import { lintDocx } from '#electron/documents/lint/lint-docx.ts';
import { isElsewhere } from '#electron/documents/lint/outside-content.ts';
import { readDocx } from '#electron/documents/lint/read-docx.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { changeDocument, packDocx, unpackDocx } from '#test/support/docx-mutant.ts';
import { p, smallDocx } from '#test/support/small-docx.ts';

const text = (content: string) => new TextEncoder().encode(content);
const [sample] = sampleDecisions();
if (sample === undefined) throw new Error('no sample');
const good = await renderDocx(composeDecision(sample.data));

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await lintDocx(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof DocxFileError) return `${error.code} ${error.target}`.trim();
    throw error;
  }
}

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole2 = (stream: string) =>
  Buffer.concat([OLE2, Buffer.alloc(512), Buffer.from(`${stream}\0`, 'utf16le')]);

describe('a file that is no .docx is refused by its kind', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not_docx'],
    ['a text', text('Quyết định tặng Bằng khen'), 'not_docx'],
    ['a PDF', text('%PDF-1.7\n'), 'not_docx'],
    ['a web page under the name of a Word file', text('<html><body>QUYẾT ĐỊNH</body></html>'), 'web_page'],
    ['a piece of a web page', text('\uFEFF<p>QUYẾT ĐỊNH</p>'), 'web_page'],
    ['a single-file web page', text('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web_page'],
    ['RTF', text('{\\rtf1\\ansi QUYET DINH}'), 'old_doc'],
    ['the old Word format', ole2('WordDocument'), 'old_doc'],
    ['a file with a password', ole2('EncryptedPackage'), 'encrypted'],
    ['an old workbook', ole2('Workbook'), 'not_docx'],
    ['a damaged archive', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(2000, 7)]), 'damaged'],
    ['a document cut off in the middle', good.subarray(0, good.length / 2), 'damaged'],
    ['an archive of something else', packDocx(new Map([['a.txt', Buffer.from('a')]])), 'not_docx'],
    [
      'a workbook',
      smallDocx({
        body: '',
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      'not_docx',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });
});

describe('a file that could do harm is refused', () => {
  it.each([
    [
      'macros in a part',
      smallDocx({ body: p('x'), files: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
      'macros',
    ],
    [
      'macros by content type',
      smallDocx({ body: p('x'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'macros',
    ],
    [
      'an ActiveX control',
      smallDocx({ body: p('x'), files: [{ name: 'word/activeX/activeX1.xml', content: '<x/>' }] }),
      'macros',
    ],
    [
      'a document type with an entity',
      changeDocument(good, (xml) =>
        xml.replace(/(<\?xml.*?\?>)?/u, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      ),
      'doctype',
    ],
    [
      'a document type in the theme',
      smallDocx({
        body: p('x'),
        theme: '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><a>&lol2;</a>',
      }),
      'doctype',
    ],
    ['elements without end inside each other', smallDocx({ body: '<w:sdt>'.repeat(5000) }), 'too_deep'],
    ['the same name twice', Buffer.from(twice(good)), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('a zip bomb: in the text, by the sum of its parts, by their number', async () => {
    const parts = unpackDocx(good);
    expect(await refusal(bomb(parts, Buffer.alloc(60_000_000, 32)))).toBe('zip_bomb');
    const many = new Map([
      ...parts,
      ...Array.from({ length: 6000 }, (_, at) => [`word/media/${at}.bin`, Buffer.alloc(1)] as const),
    ]);
    expect(await refusal(packDocx(many))).toBe('zip_bomb');
    const declared = Buffer.from(good);
    const directory = declared.indexOf(Buffer.from('504b0102', 'hex'));
    declared.writeUInt32LE(0xfffffff0, directory + 24);
    expect(await refusal(declared)).toBe('zip_bomb');
  });
});

/** The document with its text replaced by this much, deflated. */
function bomb(parts: Map<string, Buffer>, content: Buffer): Uint8Array {
  const without = new Map([...parts].filter(([name]) => name !== 'word/document.xml'));
  const name = 'word/document.xml';
  const packed = deflateRawSync(content, { level: 9 });
  return appendDeflated(packDocx(without), name, packed, content.length);
}

function appendDeflated(archive: Uint8Array, name: string, packed: Buffer, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  const directoryAt = bytes.readUInt32LE(end + 16);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(directoryAt, 42);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
  tail.writeUInt32LE(directoryAt + 30 + name.length + packed.length, 16);
  return Buffer.concat([
    bytes.subarray(0, directoryAt),
    local,
    Buffer.from(name),
    packed,
    bytes.subarray(directoryAt, end),
    entry,
    Buffer.from(name),
    tail,
  ]);
}

function twice(archive: Uint8Array): Uint8Array {
  return appendDeflated(
    packDocx(unpackDocx(archive)),
    'word/styles.xml',
    deflateRawSync(Buffer.from('<a/>')),
    4,
  );
}

describe('what leads out of the file', () => {
  const linked = (type: string, target: string) =>
    smallDocx({ body: p('x'), relationships: [{ type, target, external: true }] });

  it.each([
    ['attachedTemplate', 'http://example.invalid/t.dotm'],
    ['attachedTemplate', 'file://server/share/t.dotm'],
    ['image', 'https://example.invalid/a.png'],
    ['image', '\\\\server\\share\\a.png'],
    ['oleObject', 'http://example.invalid/o'],
    ['frame', 'http://example.invalid/f'],
    ['subDocument', 'http://example.invalid/s'],
    ['aFChunk', 'mhtml:http://example.invalid/s'],
  ])('is refused where Word would follow it by itself: %s %s', async (type, target) => {
    expect(await refusal(linked(type, target))).toBe(`outside_content ${target}`);
  });

  it.each([
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
    ' INCLUDEPICTURE "http://example.invalid/a.png" \\d ',
    'INCLUDETEXT \\\\\\\\server\\\\share\\\\a.docx',
  ])('is refused in a field: %s', async (code) => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(await refusal(smallDocx({ body }))).toContain('outside_content');
    expect(
      await refusal(
        smallDocx({ body: `<w:p><w:fldSimple w:instr="${code.replaceAll('"', '&quot;')}"/></w:p>` }),
      ),
    ).toContain('outside_content');
  });

  it('is listed where it waits for a click, or lies on the own disk', async () => {
    const { links } = await readDocx(
      smallDocx({
        body: p('x'),
        relationships: [
          { type: 'hyperlink', target: 'https://example.invalid/', external: true },
          { type: 'attachedTemplate', target: 'file:///C:/Mau/cong-van.dotx', external: true },
        ],
      }),
    );
    expect(links).toEqual([
      { kind: 'hyperlink', target: 'https://example.invalid/' },
      { kind: 'template', target: 'file:///C:/Mau/cong-van.dotx' },
    ]);
  });

  it.each([
    ['C:\\Mẫu\\a.dotx', false],
    ['file:///C:/a.dotx', false],
    ['file:///home/me/a.dotx', false],
    ['media/a.png', false],
    ['file://server/a', true],
    ['file:////server/a', true],
    ['file:///%5C%5Cserver%5Ca', true],
    ['//server/a', true],
    ['ftp://example.invalid/a', true],
  ])('%s is elsewhere: %s', (target, elsewhere) => {
    expect(isElsewhere(target)).toBe(elsewhere);
  });
});
