/** Straight lines drawn as shapes: how offices rule under the motto, the agency and the subject. */
import { at, findAll, twipsOf, type XmlElement } from './xml-tree.ts';

const EMU_PER_MM = 36_000;
/** Higher than this share of its length a shape is no line. */
const FLAT = 0.1;

/** Lengths in mm of the lines in a `w:drawing`, `w:pict` or `w:object`. */
export function drawnLinesMm(drawing: XmlElement): number[] {
  const lengths: number[] = [];
  for (const name of ['wp:anchor', 'wp:inline']) {
    for (const anchor of findAll(drawing, name)) lengths.push(...drawingMlLine(anchor));
  }
  for (const line of findAll(drawing, 'v:line')) lengths.push(...vmlLine(line));
  for (const shape of findAll(drawing, 'v:shape')) lengths.push(...vmlConnector(shape));
  return lengths;
}

function drawingMlLine(anchor: XmlElement): number[] {
  const extent = at(anchor, 'wp:extent')?.attributes ?? {};
  const [width, height] = [Number(extent.cx), Number(extent.cy)];
  const shapes = [...findAll(anchor, 'a:prstGeom')].map(({ attributes }) => attributes.prst ?? '');
  const isLine = shapes.some((shape) => shape === 'line' || shape.startsWith('straightConnector'));
  const holdsText = [...findAll(anchor, 'w:txbxContent')].length > 0;
  if (!(width > 0) || holdsText || !(isLine || height <= width * FLAT)) return [];
  return [width / EMU_PER_MM];
}

function vmlLine({ attributes }: XmlElement): number[] {
  const x = (point: string | undefined) => twipsOf((point ?? '').split(',')[0]?.trim());
  const [from, to] = [x(attributes.from), x(attributes.to)];
  if (from === undefined || to === undefined) return [];
  return lengthOf(Math.abs(to - from));
}

/** t32 is the straight connector of VML. */
function vmlConnector({ attributes }: XmlElement): number[] {
  if (attributes.type !== '#_x0000_t32') return [];
  const width = /(?:^|;)\s*width\s*:\s*([\d.]+(?:pt|in|cm|mm))/u.exec(attributes.style ?? '');
  const twips = twipsOf(width?.[1]);
  return twips === undefined ? [] : lengthOf(twips);
}

function lengthOf(twips: number): number[] {
  return twips > 0 ? [(twips * 25.4) / 1440] : [];
}
