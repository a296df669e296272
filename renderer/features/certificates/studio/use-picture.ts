import { useState } from 'react';
import { client, uploadFile } from '#renderer/api/client.ts';
import { useJobs } from '#renderer/ui/job-tray.tsx';
import type { CertificateImage } from '#shared/contract/certificates.ts';

/** Uploads a picture for the design. `error`: the refusal of the last try. */
export function usePicture(kind: 'underlay' | 'emblem', onPicture: (image: CertificateImage) => void) {
  const { run } = useJobs();
  const [error, setError] = useState<unknown>(null);
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    setError(null);
    try {
      const { uploadId } = await run(file.name, file.size, (progress, signal) =>
        uploadFile(file, progress, signal),
      );
      onPicture(await client.certificates.addImage({ id: crypto.randomUUID(), kind, uploadId }));
    } catch (refusal) {
      if (!(refusal instanceof DOMException && refusal.name === 'AbortError')) setError(refusal);
    }
  };
  return { upload, error };
}
