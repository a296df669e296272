/** What a word processor would fetch or start by itself when it opens the file. It is refused, never followed. */
import { DocxFileError } from './docx-file-error.ts';

/** Relationships that are followed on opening; a hyperlink waits for a click. */
const FOLLOWED =
  /^(?:attachedTemplate|image|oleObject|frame|subDocument|aFChunk|video|audio|externalLink.*)$/iu;

/** @throws DocxFileError outside_content */
export function refuseFollowed(type: string, target: string): void {
  if (FOLLOWED.test(type) && isElsewhere(target)) throw refusal(target);
}

/**
 * A field that starts another program (DDE), or brings in content of another machine.
 * @throws DocxFileError outside_content
 */
export function refuseFetchingField(code: string): void {
  const [, name = ''] = /^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD)\b/iu.exec(code) ?? [];
  if (name === '') return;
  const names = code.match(/"[^"]*"|\S+/gu) ?? [];
  if (/^DDE/iu.test(name) || names.some((one) => isElsewhere(one.replaceAll('"', '')))) {
    throw refusal(code.trim());
  }
}

function refusal(target: string): DocxFileError {
  return new DocxFileError('outside_content', { target: target.slice(0, 200) });
}

/** On another machine: a web address or a share of the network. 'C:\\…' and 'file:///C:/…' are on this one. */
export function isElsewhere(target: string): boolean {
  const plain = decode(target).replaceAll('\\', '/').trim();
  if (plain.startsWith('//')) return true;
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]+):/iu.exec(plain) ?? [];
  if (scheme === '') return false;
  const [, slashes = '', path = ''] = /^file:(\/*)(.*)$/iu.exec(plain) ?? [];
  if (scheme.toLowerCase() !== 'file') return true;
  // file://host/share and file:////host/share lead away; file:///C:/ and file:///home/ are this machine.
  if (slashes.length === 2) return !/^(?:localhost\/|[a-z]:)/iu.test(path);
  return slashes.length > 3;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
