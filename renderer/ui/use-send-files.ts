import { useState } from 'react';
import { uploadFile } from '#renderer/api/client.ts';
import { refuseFile } from '#renderer/api/files.ts';
import { useJobs } from './job-tray.tsx';

/** What receives an uploaded file. `id` is made once a file, so that a repeated call cannot make two records. */
type Receive = (file: File, id: string, uploadId: string) => Promise<unknown>;

/**
 * Sends files one after another under the tray and gives each to `receive`. A refused file (empty, too large) does not
 * stop the next ones; `refused` keeps the refusals of the last lot. `label` names a file on its way.
 */
export function useSendFiles(label: (fileName: string) => string) {
  const { run } = useJobs();
  const [refused, setRefused] = useState<readonly unknown[]>([]);

  async function send(files: readonly File[], receive: Receive) {
    setRefused([]);
    for (const file of files) {
      // Said beside the papers; the tray is for what is really on its way.
      const refusal = refuseFile(file);
      if (refusal !== null) {
        setRefused((old) => [...old, refusal]);
        continue;
      }
      const id = crypto.randomUUID();
      try {
        await run(label(file.name), file.size, async (progress, signal) => {
          const { uploadId } = await uploadFile(file, progress, signal);
          return receive(file, id, uploadId);
        });
      } catch (error) {
        const stopped = error instanceof DOMException && error.name === 'AbortError';
        if (!stopped) setRefused((old) => [...old, error]);
      }
    }
  }

  return { send, refused };
}
