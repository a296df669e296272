/** Why a file is not read as a .docx. */
export type DocxFileErrorCode =
  /** No .docx: a PDF, a picture, a text … */
  | 'not_docx'
  /** The Word 97-2003 format, or RTF. */
  | 'old_doc'
  /** A web page that carries the name of a Word file. */
  | 'web_page'
  /** Protected by a password. */
  | 'encrypted'
  /** Cut off or damaged. */
  | 'damaged'
  /** Holds macros or ActiveX controls. */
  | 'macros'
  /** Takes content from elsewhere by itself when it is opened. */
  | 'outside_content'
  /** Declares a document type (DTD), the door of entity attacks. */
  | 'doctype'
  /** Unpacks to far more than a document can be. */
  | 'zip_bomb'
  /** More bytes or paragraphs than are read. */
  | 'too_large'
  /** Elements inside elements without end. */
  | 'too_deep';

/** A file refused; holds nothing of its content but, for `outside_content`, where it would have gone. */
export class DocxFileError extends Error {
  readonly code: DocxFileErrorCode;
  readonly target: string;

  constructor(code: DocxFileErrorCode, options: ErrorOptions & { readonly target?: string } = {}) {
    super(`document refused: ${code}`, options);
    this.name = 'DocxFileError';
    this.code = code;
    this.target = options.target ?? '';
  }
}
