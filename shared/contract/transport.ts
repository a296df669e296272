/** Paths and headers shared by the window and both shells. */
export const RPC_PREFIX = '/rpc';
export const UPLOAD_PATH = '/files/uploads';
/** GET: a paper of a dossier. */
export const paperPath = (id: string) => `/files/papers/${id}`;
/** GET: a decision as .docx or .pdf, drafts included. */
export const decisionPath = (id: string, format: 'docx' | 'pdf') => `/files/decisions/${id}.${format}`;
/** GET: an official document as .docx or .pdf, drafts included. */
export const documentPath = (id: string, format: 'docx' | 'pdf') => `/files/documents/${id}.${format}`;

/** GET: a volume of a register as .docx or .pdf; a series only among outgoing documents. */
export const registerPath = (
  ask: {
    readonly book: string;
    readonly year: number;
    readonly volume: number;
    readonly seriesId: string | null;
  },
  format: 'docx' | 'pdf',
) => {
  const name = [ask.book, ask.year, ask.volume, ...(ask.seriesId === null ? [] : [ask.seriesId])].join('-');
  return `/files/registers/${name}.${format}`;
};
/** GET: a scanned blank or an emblem of a design. */
export const certificateImagePath = (id: string) => `/files/certificate-images/${id}`;
/** GET: the sheets of a print, as one PDF. */
export const certificatePdfPath = (jobId: string) => `/files/certificates/${jobId}.pdf`;
/** GET: the test sheet of a printer, for a paper size in millimetres. */
export const testSheetPath = (profileId: string, widthMm: number, heightMm: number) =>
  `/files/test-sheets/${profileId}.pdf?width=${widthMm}&height=${heightMm}`;

/** GET: the rows of an import of old lists that did not come in, to correct and bring back. */
export const rowsToCorrectPath = (importId: string, format: 'xlsx' | 'csv') =>
  `/files/imports/${importId}.${format}`;

/** Sent with every call: who is signed in. */
export const SESSION_HEADER = 'x-so-vang-session';
/** Sent with every call in the browser shell: proves the page was opened by the launcher. */
export const SHELL_HEADER = 'x-so-vang-shell';
/** Sent with every answer once the open file was found damaged: it says 'damaged', and nothing more is written. */
export const FILE_HEADER = 'x-so-vang-file';
/** POST in the browser shell: exchanges the launch token of the URL for the shell key. */
export const LAUNCH_PATH = '/shell/launch';

/** Upload of a file as plain byte bodies, in order; the last one completes it (electron #39658: no multipart). */
export const UPLOAD_CHUNK_BYTES = 4 * 1024 * 1024;
export const UPLOAD_LIMIT_BYTES = 100 * 1024 * 1024;
export const uploadHeaders = {
  id: 'x-upload-id',
  offset: 'x-upload-offset',
  total: 'x-upload-total',
  chunkSha256: 'x-upload-sha256',
  /** File name, percent-encoded UTF-8; the body's content-type is the file's media type. */
  name: 'x-upload-name',
  /** What the file is for: kept as a paper, or `PASSING_UPLOAD`, `LIST_UPLOAD`. */
  purpose: 'x-upload-purpose',
} as const;
/** The file is only looked at: it is read once by `formCheck.checkUpload` and kept nowhere. */
export const PASSING_UPLOAD = 'check';
/** An old list for the archive: larger than a paper, see `imports.openLegacy`. */
export const LIST_UPLOAD = 'list';
export const LIST_UPLOAD_LIMIT_BYTES = 512 * 1024 * 1024;
