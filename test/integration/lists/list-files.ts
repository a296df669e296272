/** Makes list files, good and bad, as real bytes. */
import { deflateRawSync } from 'node:zlib';
import writeExcelFile from 'write-excel-file/node';
import { writeStoredZip } from '#electron/lists/zip-archive.ts';

type Value = string | number | boolean | Date | null;

/** A real workbook; dates are formatted as Vietnamese offices format them. */
export async function makeXlsx(sheets: Record<string, Value[][]>): Promise<Buffer> {
  const described = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : value instanceof Date
            ? { value, type: Date, format: 'dd/mm/yyyy' }
            : { value },
      ),
    ),
  }));
  return writeExcelFile(described).toBuffer();
}

/** A workbook of one sheet from the XML of its `sheetData`. */
export function makeRawXlsx(sheetData: string, more: Record<string, string> = {}): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  };
  return writeStoredZip(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

/** An archive of one deflated file that declares `declared` bytes whatever it holds. */
export function makeLyingZip(name: string, content: Buffer, declared: number): Buffer {
  const packed = deflateRawSync(content);
  const bytes = writeStoredZip([{ name, content: packed }]);
  const directory = bytes.length - 22 - 46 - Buffer.byteLength(name);
  bytes.writeUInt16LE(8, 8);
  bytes.writeUInt32LE(declared, 22);
  bytes.writeUInt16LE(8, directory + 10);
  bytes.writeUInt32LE(declared, directory + 24);
  return bytes;
}

/** The head of an OLE2 file with a stream of the given name in its directory. */
export function makeOle2(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('Root Entry\0', 'utf16le').copy(bytes, 1024);
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1152);
  return bytes;
}
