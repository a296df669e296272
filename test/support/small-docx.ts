/** Small .docx files written by hand, to try what no library would write. */
import { writeStoredZip } from '#electron/lists/zip-archive.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export type SmallDocx = {
  /** Inside w:body. */
  readonly body: string;
  /** Inside w:styles, w:numbering; absent = no such part. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly theme?: string;
  readonly mainType?: string;
  /** Further relationships of the main part: type, target, external. */
  readonly relationships?: readonly {
    readonly type: string;
    readonly target: string;
    readonly external?: boolean;
  }[];
  readonly files?: readonly { readonly name: string; readonly content: string | Buffer }[];
};

export function smallDocx(file: SmallDocx): Uint8Array {
  const optional = [
    [
      'styles',
      'styles.xml',
      file.styles === undefined ? undefined : `<w:styles ${W}>${file.styles}</w:styles>`,
    ],
    [
      'numbering',
      'numbering.xml',
      file.numbering === undefined ? undefined : `<w:numbering ${W}>${file.numbering}</w:numbering>`,
    ],
    ['theme', 'theme.xml', file.theme],
  ] as const;
  const present = optional.flatMap(([type, name, content]) =>
    content === undefined ? [] : [{ type, name, content }],
  );
  const relationships = [
    ...present.map(({ type, name }) => ({ type, target: name, external: false })),
    ...(file.relationships ?? []),
  ].map(
    ({ type, target, external }, index) =>
      `<Relationship Id="r${index}" Type="${RELATIONSHIP}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  const parts: [string, string | Buffer][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${file.mainType ?? MAIN}"/></Types>`,
    ],
    [
      '_rels/.rels',
      wrapRelationships(
        `<Relationship Id="r0" Type="${RELATIONSHIP}/officeDocument" Target="word/document.xml"/>`,
      ),
    ],
    ['word/_rels/document.xml.rels', wrapRelationships(relationships.join(''))],
    ['word/document.xml', `<w:document ${W} ${R}><w:body>${file.body}</w:body></w:document>`],
    ...present.map(({ name, content }): [string, string] => [`word/${name}`, content]),
    ...(file.files ?? []).map(({ name, content }): [string, string | Buffer] => [name, content]),
  ];
  return writeStoredZip(parts.map(([name, content]) => ({ name, content: Buffer.from(content) })));
}

function wrapRelationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

export const p = (text: string, properties = '', run = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
