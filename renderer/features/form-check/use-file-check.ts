import { useCallback, useRef, useState } from 'react';
import { client, uploadFile } from '#renderer/api/client.ts';
import type { LintReport } from '#shared/contract/form-check.ts';
import { PASSING_UPLOAD } from '#shared/contract/transport.ts';

/** Where a check stands. The file itself is kept nowhere, not even here. */
export type FileCheck =
  | { readonly state: 'empty' }
  | { readonly state: 'checking'; readonly name: string; readonly sent: number; readonly size: number }
  | { readonly state: 'done'; readonly name: string; readonly report: LintReport }
  | { readonly state: 'refused'; readonly name: string; readonly error: unknown };

/** Sends one file at a time to be looked at; a new one takes the place of one still on its way. */
export function useFileCheck(): {
  readonly check: FileCheck;
  readonly start: (file: File) => void;
  readonly clear: () => void;
} {
  const [check, setCheck] = useState<FileCheck>({ state: 'empty' });
  const running = useRef<AbortController | null>(null);

  const clear = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setCheck({ state: 'empty' });
  }, []);

  const start = useCallback((file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { name, size } = file;
    const show = (next: FileCheck) => {
      if (running.current === controller) setCheck(next);
    };
    show({ state: 'checking', name, sent: 0, size });
    const run = async () => {
      const { uploadId } = await uploadFile(
        file,
        (sent) => show({ state: 'checking', name, sent, size }),
        controller.signal,
        PASSING_UPLOAD,
      );
      return client.formCheck.checkUpload({ uploadId }, { signal: controller.signal });
    };
    run().then(
      (report) => show({ state: 'done', name, report }),
      (error: unknown) => show({ state: 'refused', name, error }),
    );
  }, []);

  return { check, start, clear };
}
