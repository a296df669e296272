import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, uploadFile } from '#renderer/api/client.ts';
import type { ListPreview } from '#shared/contract/imports.ts';

export type ListSource =
  | { readonly from: 'upload'; readonly uploadId: string; readonly fileName: string }
  | { readonly from: 'paste'; readonly text: string };

interface ReadRequest {
  readonly source: ListSource;
  readonly sheet: number;
  readonly mapping: Record<string, number> | null;
}

/** Reads a list without storing anything: uploads a file once, then asks again for every change of the columns. */
export function useListPreview(batchId: string) {
  const [source, setSource] = useState<ListSource | null>(null);
  const [sheet, setSheet] = useState(0);
  const [sent, setSent] = useState<number | null>(null);
  const [uploadError, setUploadError] = useState<unknown>(null);
  // Kept while the columns are read again, so that the table stays in place.
  const [preview, setPreview] = useState<ListPreview | null>(null);
  const upload = useRef<AbortController | null>(null);
  const read = useMutation(api.imports.previewList.mutationOptions());

  function ask(request: ReadRequest) {
    setSource(request.source);
    setSheet(request.sheet);
    read.mutate({ batchId, ...request }, { onSuccess: setPreview });
  }

  async function readFile(file: File) {
    const controller = new AbortController();
    upload.current = controller;
    setUploadError(null);
    setSent(0);
    try {
      const { uploadId } = await uploadFile(file, (bytes) => setSent(bytes / file.size), controller.signal);
      ask({ source: { from: 'upload', uploadId, fileName: file.name }, sheet: 0, mapping: null });
    } catch (error) {
      if (!controller.signal.aborted) setUploadError(error);
    } finally {
      setSent(null);
    }
  }

  return {
    source,
    sheet,
    /** Share of the file that was sent, 0 to 1; null when none is under way. */
    sent,
    reading: read.isPending,
    preview,
    error: uploadError ?? read.error,
    readFile: (file: File) => void readFile(file),
    readText: (text: string) => ask({ source: { from: 'paste', text }, sheet: 0, mapping: null }),
    chooseSheet: (next: number) => source !== null && ask({ source, sheet: next, mapping: null }),
    chooseMapping: (mapping: Record<string, number>) => source !== null && ask({ source, sheet, mapping }),
    stop: () => upload.current?.abort(),
    startOver() {
      setSource(null);
      setPreview(null);
      setUploadError(null);
      read.reset();
    },
  };
}
