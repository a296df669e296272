import { useRef, useState } from 'react';
import { client, uploadFile } from '#renderer/api/client.ts';
import { queryClient } from '#renderer/api/query-client.ts';
import { LIST_UPLOAD } from '#shared/contract/transport.ts';

export interface Sending {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

/** Sends a list and hands its upload on: to a new import, or back into one. */
export function useUploadList(onSent: (uploadId: string, file: File) => Promise<unknown>) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);

  async function send(file: File) {
    const controller = new AbortController();
    running.current = controller;
    setError(null);
    setSending({ name: file.name, share: 0 });
    try {
      const progress = (bytes: number) => setSending({ name: file.name, share: bytes / file.size });
      const { uploadId } = await uploadFile(file, progress, controller.signal, LIST_UPLOAD);
      await onSent(uploadId, file);
      await queryClient.invalidateQueries();
    } catch (problem) {
      if (!controller.signal.aborted) setError(problem);
    } finally {
      setSending(null);
    }
  }

  return { sending, error, send: (file: File) => void send(file), stop: () => running.current?.abort() };
}

/** Opens an import for an uploaded list; answers its id. */
export async function openImport(uploadId: string, file: File): Promise<string> {
  const importId = crypto.randomUUID();
  await client.imports.openLegacy({ importId, uploadId, label: file.name.slice(0, 300) });
  return importId;
}
