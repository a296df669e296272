import { useEffect, useState } from 'react';
import { fetchFile } from '#renderer/api/client.ts';
import type { ImageUrls } from '#renderer/features/certificates/sheet/sheet-view.tsx';
import type { DesignContent } from '#shared/certificate/design.ts';
import { certificateImagePath } from '#shared/contract/transport.ts';

const NONE: ImageUrls = new Map();

/** Pictures of a design, the scanned blank among them. */
export function pictureIds(content: DesignContent | undefined): readonly string[] {
  if (content === undefined) return [];
  const emblems = content.fields.flatMap((field) =>
    field.kind === 'emblem' && field.imageId !== null ? [field.imageId] : [],
  );
  return [...new Set(content.underlay === null ? emblems : [...emblems, content.underlay.imageId])];
}

/** Addresses of pictures in memory; they are let go when the page is left or shows others. */
export function useImageUrls(ids: readonly string[]): ImageUrls {
  const [urls, setUrls] = useState<ImageUrls>(NONE);
  const wanted = ids.join(' ');
  useEffect(() => {
    let left = false;
    const made: string[] = [];
    const list = wanted === '' ? [] : wanted.split(' ');
    const load = async (id: string) => {
      const picture = await fetchFile(certificateImagePath(id));
      if (left) return null;
      const url = URL.createObjectURL(picture);
      made.push(url);
      return [id, url] as const;
    };
    // A picture that is lost leaves its place empty; printing says so in words.
    void Promise.all(list.map((id) => load(id).catch(() => null))).then((found) => {
      if (!left) setUrls(new Map(found.filter((one) => one !== null)));
    });
    return () => {
      left = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [wanted]);
  return urls;
}
