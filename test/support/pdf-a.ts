/** What PDF/A-2b (ISO 19005-2) asks of a file, as far as its structure tells; each breach is a sentence. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { SaxesParser } from 'saxes';

/** Actions that a file for the archive may not hold (6.5.1). */
const FORBIDDEN_ACTIONS = [
  'JavaScript',
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'SetOCGState',
];

class Checker {
  readonly problems: string[] = [];
  readonly pdf: PDFDocument;

  constructor(pdf: PDFDocument) {
    this.pdf = pdf;
  }

  need(holds: boolean, sentence: string): void {
    if (!holds) this.problems.push(sentence);
  }

  get(dictionary: PDFDict, name: string): PDFObject | undefined {
    return dictionary.lookup(PDFName.of(name));
  }

  name(dictionary: PDFDict, name: string): string | undefined {
    const value = this.get(dictionary, name);
    return value instanceof PDFName ? value.decodeText() : undefined;
  }

  text(dictionary: PDFDict, name: string): string | undefined {
    const value = this.get(dictionary, name);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  }
}

/** The breaches; an empty list for a file in order. */
export async function pdfaProblems(bytes: Uint8Array): Promise<string[]> {
  const head = Buffer.from(bytes.subarray(0, 24)).toString('latin1');
  const check = new Checker(await PDFDocument.load(bytes, { updateMetadata: false }));
  check.need(/^%PDF-1\.[0-7]\r?\n%[\u0080-\u00ff]{4}/u.test(head), '6.1.2: header');
  const { trailerInfo } = check.pdf.context;
  const id = check.pdf.context.lookup(trailerInfo.ID);
  check.need(id instanceof PDFArray && id.size() === 2, '6.1.3: file identifier');
  check.need(trailerInfo.Encrypt === undefined, '6.1.3: encryption');
  checkCatalog(check);
  checkMetadata(check);
  for (const [reference, object] of check.pdf.context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object;
    if (object instanceof PDFRawStream) checkStream(check, object, String(reference));
    if (dictionary instanceof PDFDict) checkDictionary(check, dictionary, String(reference));
  }
  return check.problems;
}

function checkCatalog(check: Checker): void {
  const { catalog } = check.pdf;
  for (const key of ['OpenAction', 'AA', 'AcroForm', 'NeedsRendering', 'Requirements', 'Perms']) {
    check.need(check.get(catalog, key) === undefined, `6: ${key} in the catalog`);
  }
  check.need(check.text(catalog, 'Lang') === 'vi-VN', 'language of the file');
  const preferences = check.get(catalog, 'ViewerPreferences');
  const shown = preferences instanceof PDFDict ? check.get(preferences, 'DisplayDocTitle') : undefined;
  check.need(shown === PDFBool.True, 'title in the title bar');
  const intents = check.get(catalog, 'OutputIntents');
  const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined;
  if (!(intent instanceof PDFDict)) {
    check.problems.push('6.2.3: output intent');
    return;
  }
  check.need(check.name(intent, 'S') === 'GTS_PDFA1', '6.2.3: kind of output intent');
  check.need((check.text(intent, 'OutputConditionIdentifier') ?? '') !== '', '6.2.3: output condition');
  const profile = check.get(intent, 'DestOutputProfile');
  if (!(profile instanceof PDFRawStream)) {
    check.problems.push('6.2.3: profile');
    return;
  }
  check.need(
    (check.get(profile.dict, 'N') as PDFNumber | undefined)?.asNumber() === 3,
    '6.2.3: colours of the profile',
  );
  const icc = Buffer.from(decodePDFRawStream(profile).decode());
  check.need(icc.readUInt32BE(0) === icc.length, '6.2.3: size of the profile');
  check.need(icc.toString('latin1', 12, 24) === 'mntrRGB XYZ ', '6.2.3: class of the profile');
}

/** Elements and attributes of the XMP packet, as 'prefix:name' → text. */
export function readXmp(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => void open.push(name));
  parser.on('text', (text) => {
    const owner = open.findLast((name) => !name.startsWith('rdf:'));
    if (owner !== undefined && text.trim() !== '') found.set(owner, text);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml.replace(/^<\?xpacket[^>]*\?>|<\?xpacket end[^>]*\?>$/gu, '').trim()).close();
  return found;
}

function checkMetadata(check: Checker): void {
  const stream = check.get(check.pdf.catalog, 'Metadata');
  if (!(stream instanceof PDFRawStream)) {
    check.problems.push('6.6.2: metadata');
    return;
  }
  check.need(check.get(stream.dict, 'Filter') === undefined, '6.6.2: packed metadata');
  check.need(check.name(stream.dict, 'Subtype') === 'XML', '6.6.2: kind of metadata');
  const xmp = readXmp(Buffer.from(stream.getContents()).toString('utf8'));
  check.need(xmp.get('pdfaid:part') === '2' && xmp.get('pdfaid:conformance') === 'B', '6.6.4: PDF/A-2b');
  const info = check.pdf.context.lookup(check.pdf.context.trailerInfo.Info);
  if (!(info instanceof PDFDict)) return;
  const mirrors = {
    Title: 'dc:title',
    Author: 'dc:creator',
    Creator: 'xmp:CreatorTool',
    Producer: 'pdf:Producer',
  };
  for (const [key, element] of Object.entries(mirrors)) {
    check.need(check.text(info, key) === xmp.get(element), `6.6.3: ${key} and ${element} differ`);
  }
  const created = check.pdf.getCreationDate()?.toISOString().slice(0, 19);
  check.need(xmp.get('xmp:CreateDate')?.slice(0, 19) === created, '6.6.3: days of making differ');
}

function checkStream(check: Checker, stream: PDFRawStream, where: string): void {
  const filters = check.get(stream.dict, 'Filter');
  const names = filters instanceof PDFArray ? filters.asArray().map(String) : [String(filters)];
  check.need(!names.includes('/LZWDecode') && !names.includes('/Crypt'), `6.1.7: filter of ${where}`);
  for (const key of ['F', 'FFilter', 'FDecodeParms']) {
    check.need(check.get(stream.dict, key) === undefined, `6.1.7: ${where} outside the file`);
  }
  const subtype = check.name(stream.dict, 'Subtype');
  check.need(
    subtype !== 'PS' && check.name(stream.dict, 'Subtype2') !== 'PS',
    `6.2.9: PostScript in ${where}`,
  );
  for (const key of ['Alternates', 'OPI', 'Ref']) {
    check.need(check.get(stream.dict, key) === undefined, `6.2.8: ${key} in ${where}`);
  }
  check.need(check.get(stream.dict, 'Interpolate') !== PDFBool.True, `6.2.8: interpolation in ${where}`);
}

function checkDictionary(check: Checker, dictionary: PDFDict, where: string): void {
  const action = check.name(dictionary, 'S');
  check.need(
    action === undefined || !FORBIDDEN_ACTIONS.includes(action),
    `6.5.1: action ${action} in ${where}`,
  );
  check.need(check.get(dictionary, 'JS') === undefined, `6.5.1: script in ${where}`);
  check.need(check.get(dictionary, 'TR') === undefined, `6.2.5: transfer function in ${where}`);
  check.need(check.name(dictionary, 'Type') !== 'Filespec', `6.8: file in ${where}`);
  const subtype = check.name(dictionary, 'Subtype') ?? '';
  if (check.name(dictionary, 'Type') !== 'Font' || subtype === 'Type0') return;
  if (subtype === 'Type3') {
    check.need(check.get(dictionary, 'CharProcs') instanceof PDFDict, `6.2.11: drawn letters of ${where}`);
    return;
  }
  const descriptor = check.get(dictionary, 'FontDescriptor');
  const programs = ['FontFile', 'FontFile2', 'FontFile3'];
  check.need(
    descriptor instanceof PDFDict && programs.some((key) => check.get(descriptor, key) instanceof PDFStream),
    `6.2.11: font ${check.name(dictionary, 'BaseFont')} is not in the file`,
  );
  if (subtype === 'CIDFontType2') {
    check.need(check.get(dictionary, 'CIDToGIDMap') !== undefined, `6.2.11: glyphs of ${where}`);
  }
}
