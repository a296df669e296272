import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Download } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { allParagraphs, readDocx } from '#test/support/docx-reader.ts';
import { findOnPath } from '../../../build/bootstrap/system-tools.mjs';

/** The bytes of a download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The text of a .docx, opened as a zip of XML parts. */
export function docxText(bytes: Buffer): string {
  return allParagraphs(readDocx(bytes))
    .map(({ text }) => text)
    .join('\n');
}

/** Words of a PDF as poppler reads them; null where pdftotext is not installed. */
export async function pdfText(download: Download): Promise<string | null> {
  const tool = findOnPath('pdftotext');
  if (tool === undefined) return null;
  const args = ['-enc', 'UTF-8', await download.path(), '-'];
  const { stdout } = await promisify(execFile)(tool, args, { encoding: 'utf8' });
  return stdout;
}

/** A real workbook of one sheet. */
export async function makeList(rows: readonly (readonly (string | null)[])[]): Promise<Buffer> {
  const data = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return writeExcelFile([{ sheet: 'Danh sách', data }]).toBuffer();
}
