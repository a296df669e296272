/** A .docx as the judging rules want it: parts found by their relationships, sections with what they inherit. */
import type {
  ReadBlock,
  ReadDocument,
  ReadLink,
  ReadPage,
  ReadSection,
  ReadStories,
} from '#shared/official-document/lint/read-document.ts';
import { DocxFileError } from './docx-file-error.ts';
import { type DocxPackage, openDocxPackage, type Relationship } from './docx-package.ts';
import { effectiveRun, readThemeFonts } from './effective-look.ts';
import { readListNumbers } from './list-numbers.ts';
import { refuseFollowed } from './outside-content.ts';
import { blocksOf, type FileContext, readParagraphs, readPart } from './read-story.ts';
import { readStyleSheet } from './style-sheet.ts';
import { at, childrenOf, parseXml, switchOf, twipsOf, valOf, type XmlElement } from './xml-tree.ts';

/**
 * Reads a .docx of any origin.
 * @throws DocxFileError see its codes
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const file = await openDocxPackage(bytes);
  const links = linksOf(file.external);
  const relationships = await file.relationshipsOf(file.main);
  const partOf = (type: string) =>
    relationships.find((one) => one.type === type && !one.external && file.has(one.target))?.target;
  const treeOf = async (part: string | undefined) =>
    part === undefined ? undefined : parseXml(file.read(part));
  const styles = readStyleSheet(await treeOf(partOf('styles')));
  const theme = readThemeFonts(await treeOf(partOf('theme')));
  const settings = await treeOf(partOf('settings'));
  const context: FileContext = { styles, theme, lists: readListNumbers(await treeOf(partOf('numbering'))) };
  const { root, sectionEnds } = await readPart(file.read(file.main), context);
  const body = at(root, 'w:body');
  if (body === undefined) throw new DocxFileError('not_docx');
  const notes = [partOf('footnotes'), partOf('endnotes')].filter((part) => part !== undefined);
  return {
    sections: await readSections(body, sectionEnds, file, relationships, context),
    notes: (await Promise.all(notes.map((part) => readParagraphs(file.read(part), context)))).flat(),
    defaults: effectiveRun(
      {
        defaults: styles.defaults.run,
        table: {},
        paragraph: styles.paragraph(undefined).run,
        character: {},
        own: {},
      },
      theme,
    ).look,
    evenAndOdd: switchOf(settings, 'w:evenAndOddHeaders') ?? false,
    properties: await readProperties(file),
    links,
  };
}

async function readSections(
  body: XmlElement,
  sectionEnds: ReadonlyMap<ReadBlock, XmlElement>,
  file: DocxPackage,
  relationships: readonly Relationship[],
  context: FileContext,
): Promise<ReadSection[]> {
  const stories = new Map<string, ReadStories['default']>();
  const storyOf = async (id: string | undefined) => {
    const target = relationships.find((one) => one.id === id && !one.external)?.target;
    if (target === undefined || !file.has(target)) return null;
    const known = stories.get(target);
    if (known !== undefined) return known;
    const story = { paragraphs: await readParagraphs(file.read(target), context) };
    stories.set(target, story);
    return story;
  };
  const NONE: ReadStories = { default: null, first: null, even: null };
  const sections: ReadSection[] = [];
  const addSection = async (blocks: readonly ReadBlock[], properties: XmlElement | undefined) => {
    const before = sections.at(-1);
    const named = async (name: string, inherited: ReadStories): Promise<ReadStories> => {
      const references = childrenOf(properties, name);
      const story = async (type: keyof ReadStories) => {
        const own = references.find(({ attributes }) => (attributes['w:type'] ?? 'default') === type);
        return own === undefined ? inherited[type] : storyOf(own.attributes['r:id']);
      };
      return { default: await story('default'), first: await story('first'), even: await story('even') };
    };
    const numbers = at(properties, 'w:pgNumType')?.attributes ?? {};
    sections.push({
      blocks,
      page: readPage(properties),
      titlePage: switchOf(properties, 'w:titlePg') ?? false,
      startsAt: numbers['w:start'] === undefined ? null : Number(numbers['w:start']),
      newPage: !['continuous', 'nextColumn'].includes(valOf(properties, 'w:type') ?? 'nextPage'),
      headers: await named('w:headerReference', before?.headers ?? NONE),
      footers: await named('w:footerReference', before?.footers ?? NONE),
    });
  };
  let blocks: ReadBlock[] = [];
  for (const block of blocksOf(body)) {
    blocks.push(block);
    const end = sectionEnds.get(block);
    if (end === undefined) continue;
    await addSection(blocks, end);
    blocks = [];
  }
  await addSection(blocks, at(body, 'w:sectPr'));
  return sections;
}

/** Word's page where the file says nothing: Letter, margins of an inch (17.6.13, 17.6.11 leave it to the program). */
function readPage(properties: XmlElement | undefined): ReadPage {
  const size = at(properties, 'w:pgSz')?.attributes ?? {};
  const margins = at(properties, 'w:pgMar')?.attributes ?? {};
  // A negative margin at top or bottom is an exact one.
  const margin = (name: string) => Math.abs(twipsOf(margins[`w:${name}`]) ?? 1440);
  return {
    width: twipsOf(size['w:w']) ?? 12_240,
    height: twipsOf(size['w:h']) ?? 15_840,
    landscape: size['w:orient'] === 'landscape',
    top: margin('top'),
    bottom: margin('bottom'),
    left: margin('left'),
    right: margin('right'),
    gutter: twipsOf(margins['w:gutter']) ?? 0,
  };
}

async function readProperties(file: DocxPackage): Promise<ReadDocument['properties']> {
  const ofFile = await file.relationshipsOf('');
  const treeOf = async (type: string) => {
    const target = ofFile.find((one) => one.type === type && !one.external)?.target;
    return target === undefined || !file.has(target) ? undefined : parseXml(file.read(target));
  };
  const core = await treeOf('core-properties');
  const pages = Number(at(await treeOf('extended-properties'), 'ep:Pages')?.text ?? Number.NaN);
  return {
    creator: at(core, 'dc:creator')?.text.trim() ?? '',
    title: at(core, 'dc:title')?.text.trim() ?? '',
    pages: Number.isInteger(pages) && pages > 0 ? pages : null,
  };
}

/**
 * What leads out of the file. A link waits for a click, a template on the own disk is a trace of the author's machine:
 * both are only listed. What Word would fetch from another machine by itself is refused.
 */
function linksOf(external: readonly Relationship[]): ReadLink[] {
  return external.map(({ type, target }) => {
    refuseFollowed(type, target);
    const kinds = { hyperlink: 'hyperlink', attachedTemplate: 'template', image: 'picture' } as const;
    return { kind: kinds[type as keyof typeof kinds] ?? 'other', target: target.slice(0, 500) };
  });
}
