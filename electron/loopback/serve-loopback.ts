import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Office } from '#electron/office/open-office.ts';
import { LAUNCH_PATH, SHELL_HEADER } from '#shared/contract/transport.ts';
import { isOpenPath, isOwnRequest } from './guard-request.ts';
import { type LaunchToken, makeLaunchToken } from './launch-token.ts';

/** Largest body of a single request: one upload chunk, or the text of a very large list. */
const BODY_LIMIT_BYTES = 24 * 1024 * 1024;

class BodyTooLarge extends Error {}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    // What is too much is read to its end and thrown away: hanging up midway would hide the answer from the window.
    if (size > BODY_LIMIT_BYTES) parts.length = 0;
    else parts.push(part);
  }
  if (size > BODY_LIMIT_BYTES) throw new BodyTooLarge();
  return new Uint8Array(Buffer.concat(parts));
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) {
    outgoing.end();
    return;
  }
  await pipeline(Readable.fromWeb(response.body as import('node:stream/web').ReadableStream), outgoing);
}

/** The browser shell's server: the office behind node:http on 127.0.0.1 only. */
export interface LoopbackServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

async function answerLaunch(request: Request, launch: LaunchToken): Promise<Response> {
  const body: unknown = await request.json().catch(() => null);
  const token = typeof body === 'object' && body !== null && 'token' in body ? String(body.token) : '';
  const key = launch.exchange(token);
  return key === null ? Response.json({ code: 'NOT_ALLOWED' }, { status: 403 }) : Response.json({ key });
}

/** Listens on `port`; rejects with EADDRINUSE when it is taken. `once`: the launch token works a single time. */
export async function serveLoopback(office: Office, port: number, once: boolean): Promise<LoopbackServer> {
  const launch = makeLaunchToken(once);

  const answer = async (incoming: IncomingMessage): Promise<Response> => {
    const method = incoming.method ?? '';
    const facts = {
      method,
      host: incoming.headers.host,
      origin: incoming.headers.origin,
      fetchSite: incoming.headers['sec-fetch-site']?.toString(),
    };
    if (!isOwnRequest(facts, port)) return new Response('', { status: 403 });
    const url = new URL(incoming.url ?? '/', `http://127.0.0.1:${port}`);
    const body = await readBody(incoming);
    const request = new Request(url, { method, headers: headersOf(incoming), body });
    if (url.pathname === LAUNCH_PATH) return answerLaunch(request, launch);
    const key = request.headers.get(SHELL_HEADER);
    if (!isOpenPath(method, url.pathname) && (key === null || !launch.isKey(key))) {
      // A window left over from an earlier run: it must be opened again by the launcher.
      const headers = { [SHELL_HEADER]: 'closed' };
      return Response.json({ code: 'NOT_ALLOWED', data: {} }, { status: 403, headers });
    }
    return office.fetch(request);
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming)
      .catch((error: unknown) => new Response('', { status: error instanceof BodyTooLarge ? 413 : 400 }))
      .then((response) => send(outgoing, response))
      .catch(() => outgoing.destroy()); // the window went away while we were answering
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port}/?launch=${launch.token}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
