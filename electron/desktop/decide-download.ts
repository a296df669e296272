import { isOwnAddress, isOwnBlob } from './own-address.ts';

/**
 * Whether a download may become a file: only what our own page made (a blob) or our own office answers.
 * @param chain every address the download went through, redirects included; all must be ours
 */
export function decideDownload(chain: readonly string[]): 'allow' | 'deny' {
  return chain.length > 0 && chain.every((url) => isOwnBlob(url) || isOwnAddress(url)) ? 'allow' : 'deny';
}
