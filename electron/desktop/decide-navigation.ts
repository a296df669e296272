import { isOwnAddress, isOwnBlob, parseAddress } from './own-address.ts';

/** Chromium's PDF viewer, which shows a paper inside a frame; the id is fixed in Chromium's source. */
const PDF_VIEWER_HOST = 'mhjfbmdgcfjbbpaeojofohoefgiehjai';

export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/**
 * Whether a navigation may happen. The window itself stays on our pages; a frame may also show a blob that
 * our page made (a paper), in Chromium's PDF viewer, or be empty. Nothing else, wherever it points back to:
 * `https://x/?next=app://so-vang` is another origin.
 */
export function decideNavigation({ url, isMainFrame }: Navigation): 'allow' | 'deny' {
  if (isOwnAddress(url)) return 'allow';
  if (isMainFrame) return 'deny';
  return isOwnBlob(url) || url === 'about:blank' || isPdfViewer(url) ? 'allow' : 'deny';
}

function isPdfViewer(address: string): boolean {
  const url = parseAddress(address);
  return url?.protocol === 'chrome-extension:' && url.hostname === PDF_VIEWER_HOST;
}
