import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { ListFileError } from '#electron/lists/list-file-error.ts';

/** What a reader of a part wants to hear; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No workbook nests deeper; the parser keeps every open element. */
const DEEPEST = 64;
/** Characters between two tags: a cell holds 32,767 at most. The parser keeps what has not ended. */
const LONGEST_TEXT = 4 * 1024 * 1024;

/**
 * Parses XML as it comes, without a document in memory: no entities but the five of XML, depth and texts bounded.
 * Every call throws ListFileError not_a_list_file for XML that is broken.
 */
export function openXml(listener: XmlListener): { push(piece: Buffer): void; end(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new StringDecoder('utf8');
  let depth = 0;
  let pending = 0;
  const local = (name: string) => {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
  };
  parser.on('error', (error) => {
    throw new ListFileError('not_a_list_file', { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    pending = 0;
    depth += 1;
    if (depth > DEEPEST) throw new ListFileError('not_a_list_file');
    listener.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    pending = 0;
    depth -= 1;
    listener.close?.(local(name));
  });
  if (listener.text !== undefined) parser.on('text', (text) => listener.text?.(text));
  return {
    push: (piece) => {
      pending += piece.length;
      parser.write(decoder.write(piece));
      if (pending > LONGEST_TEXT) throw new ListFileError('zip_bomb');
    },
    end: () => {
      parser.write(decoder.end());
      parser.close();
    },
  };
}
