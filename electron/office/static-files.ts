import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { findFontFile, readFontFile } from '#electron/documents/fonts.ts';

/** Where the document fonts are served. */
export const FONT_BASE = '/fonts';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
};

/** Content security policy of our page: nothing from outside, no inline script, styles only by nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of everything we answer. */
export const COMMON_HEADERS: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Pure: the file of the built window that a path asks for; null for anything that leaves the folder. */
export function windowFile(pathname: string): string | null {
  if (pathname === '/' || pathname === '/index.html') return 'index.html';
  if (!/^\/[\w./-]+$/.test(pathname) || pathname.includes('..') || pathname.includes('//')) return null;
  return pathname.slice(1);
}

/** Answers GET of the page, its scripts and styles, and the fonts. */
export async function answerStatic(pathname: string, rendererDir: string): Promise<Response> {
  const missing = new Response('', { status: 404, headers: COMMON_HEADERS });
  if (pathname.startsWith(`${FONT_BASE}/`)) {
    const font = findFontFile(pathname);
    if (font === undefined) return missing;
    const headers = {
      ...COMMON_HEADERS,
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
    };
    return new Response(new Uint8Array(await readFontFile(font)), { headers });
  }
  const file = windowFile(pathname);
  const mediaType = file === null ? undefined : MEDIA_TYPES[extname(file)];
  if (file === null || mediaType === undefined) return missing;
  let bytes: Buffer;
  try {
    bytes = await readFile(join(rendererDir, file));
  } catch {
    return missing; // a path that names no file of ours
  }
  if (file !== 'index.html') {
    // Built names carry a hash of their content, so they may be kept for ever.
    const cache = file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return new Response(new Uint8Array(bytes), {
      headers: { ...COMMON_HEADERS, 'content-type': mediaType, 'cache-control': cache },
    });
  }
  const nonce = randomBytes(16).toString('base64');
  return new Response(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), {
    headers: {
      ...COMMON_HEADERS,
      'content-type': mediaType,
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(nonce),
    },
  });
}
