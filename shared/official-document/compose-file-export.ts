/** First pages of an archive file that is exported whole: a cover, and the index with the columns of Phụ lục V, Mục IV. */
import { composeDocumentIndex } from './compose-dossier.ts';
import { paragraph } from './compose-parts.ts';
import { type DocumentIndexData, documentIndexSchema } from './dossier-data.ts';
import type { OfficialDocument, ParagraphBlock } from './model.ts';
import { readLeniently } from './read-leniently.ts';

export interface FileExportData {
  readonly office: string;
  readonly parent: string;
  /** ISO day of the export. */
  readonly date: string;
  readonly notation: string;
  readonly year: number;
  readonly title: string;
  /** What the cover tells, line by line. */
  readonly facts: readonly string[];
  readonly rows: DocumentIndexData['rows'];
  /** Documents that are not among the pages, and why; told under the index. */
  readonly beside: readonly string[];
}

export function composeFileExport(data: FileExportData): OfficialDocument | null {
  const { data: index } = readLeniently(documentIndexSchema, {
    kind: 'document-index',
    date: data.date,
    dossier: data.notation,
    year: data.year,
    medium: 'electronic',
  });
  if (index === null) return null;
  const document = composeDocumentIndex({ ...index, rows: [...data.rows] });
  return {
    ...document,
    title: `Hồ sơ ${data.notation}: ${data.title}`,
    creator: data.office,
    sections: [
      {
        kind: 'book',
        blocks: [
          ...(data.parent === '' ? [] : [paragraph('parent-agency', data.parent.toLocaleUpperCase('vi'))]),
          paragraph('issuer', data.office.toLocaleUpperCase('vi')),
          { type: 'space', heightMm: 55 },
          paragraph('kind-title', 'HỒ SƠ'),
          paragraph('subject', data.title),
          { type: 'space', heightMm: 12 },
          ...data.facts.map((line) => paragraph('centred-line', line)),
        ],
      },
      ...document.sections.map((section) => ({
        ...section,
        blocks:
          data.beside.length === 0 ? section.blocks : [...section.blocks, ...composeBeside(data.beside)],
      })),
    ],
  };
}

function composeBeside(lines: readonly string[]): ParagraphBlock[] {
  return [
    {
      ...paragraph('paragraph', 'Văn bản, tài liệu không nằm trong các trang của tệp này:'),
      keepWithNext: true,
    },
    ...lines.map((line) => paragraph('paragraph', `- ${line}`)),
  ];
}
