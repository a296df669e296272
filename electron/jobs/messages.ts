/** What a job and its worker thread say to each other. */

/** From the worker. */
export type WorkerMessage<Chunk> =
  | { readonly type: 'chunk'; readonly chunk: Chunk }
  | { readonly type: 'progress'; readonly progress: JobProgress }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly message: string };

/** From the office: one more piece may be sent. */
export type OfficeMessage = { readonly type: 'more' };

/** Work done of work to do, in units of the job's own (rows, sheets, people). */
export type JobProgress = { readonly done: number; readonly total: number };
