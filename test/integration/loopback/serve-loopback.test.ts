import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpenPath, isOwnRequest } from '#electron/loopback/guard-request.ts';
import { makeLaunchToken } from '#electron/loopback/launch-token.ts';
import { choosePort, portOfFolder } from '#electron/loopback/office-port.ts';
import { type LoopbackServer, serveLoopback } from '#electron/loopback/serve-loopback.ts';
import { LAUNCH_PATH, SESSION_HEADER, SHELL_HEADER } from '#shared/contract/transport.ts';
import { connect, PASSWORD } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

let fixture: OfficeFixture;
let server: LoopbackServer;
let key = '';
const launchToken = () => new URL(server.url).searchParams.get('launch') ?? '';

beforeAll(async () => {
  const rendererDir = makeFolder('so-vang-window');
  mkdirSync(join(rendererDir, 'assets'));
  writeFileSync(join(rendererDir, 'index.html'), '<html><style nonce="__CSP_NONCE__"></style></html>');
  writeFileSync(join(rendererDir, 'assets', 'index-1a2b.js'), 'export {}');
  writeFileSync(join(rendererDir, 'notes.txt'), 'not ours to serve');
  fixture = await makeOffice({ ports: { rendererDir } });
  const { port } = await choosePort(fixture.dataDir);
  server = await serveLoopback(fixture.office, port, false);
  key = await exchange(launchToken());
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request byte for byte as given: fetch would put Host and Origin right. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path, method, headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
const own = () => `http://127.0.0.1:${server.port}`;
const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', origin: own(), ...headers },
  });
async function exchange(token: string): Promise<string> {
  const { body } = await post(LAUNCH_PATH, JSON.stringify({ token }));
  return String(JSON.parse(body).key ?? '');
}

describe('guard of the loopback address', () => {
  const good = {
    method: 'POST',
    host: '127.0.0.1:21000',
    origin: 'http://127.0.0.1:21000',
    fetchSite: 'same-origin',
  };

  it('lets our own page through', () => {
    expect(isOwnRequest(good, 21000)).toBe(true);
    expect(isOwnRequest({ ...good, method: 'GET', origin: undefined, fetchSite: 'none' }, 21000)).toBe(true);
    expect(isOwnRequest({ ...good, method: 'GET', origin: undefined, fetchSite: undefined }, 21000)).toBe(
      true,
    );
  });

  it.each([
    { host: 'localhost:21000' },
    { host: 'evil.example:21000' },
    { host: '127.0.0.1' },
    { host: '127.0.0.1:21001' },
    { host: '127.0.0.1:21000.evil.example' },
    { host: '[::1]:21000' },
    { host: '' },
    { host: undefined },
    { origin: 'http://evil.example' },
    { origin: 'https://127.0.0.1:21000' },
    { origin: 'http://127.0.0.1:21001' },
    { origin: 'http://localhost:21000' },
    { origin: 'null' },
    { origin: '' },
    { origin: undefined },
    { fetchSite: 'cross-site' },
    { fetchSite: 'same-site' },
    { fetchSite: 'anything' },
    { method: 'OPTIONS' },
    { method: 'PUT' },
    { method: 'DELETE' },
    { method: 'CONNECT' },
    { method: 'TRACE' },
  ])('refuses %j', (bad) => {
    expect(isOwnRequest({ ...good, ...bad }, 21000)).toBe(false);
  });

  it('refuses on the wire a rebound name, a foreign page and a form of another site', async () => {
    expect((await ask('/', { headers: { host: `evil.example:${server.port}` } })).status).toBe(403);
    expect((await ask('/', { headers: { host: `localhost:${server.port}` } })).status).toBe(403);
    expect((await ask('/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await post(LAUNCH_PATH, '{}', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('/rpc/accounts/status', '{}', { origin: 'null', [SHELL_HEADER]: key })).status).toBe(
      403,
    );
  });

  it('answers without the key nothing but the page and its parts', () => {
    expect(isOpenPath('GET', '/')).toBe(true);
    expect(isOpenPath('GET', '/assets/index.js')).toBe(true);
    expect(isOpenPath('POST', '/')).toBe(false);
    expect(isOpenPath('GET', '/rpc/home/summary')).toBe(false);
    expect(isOpenPath('GET', '/files/papers/1')).toBe(false);
  });
});

describe('launch token', () => {
  it('of the app window works once', () => {
    const launch = makeLaunchToken(true);
    const given = launch.exchange(launch.token);
    expect(given).not.toBeNull();
    expect(launch.exchange(launch.token)).toBeNull();
    expect(launch.isKey(given ?? '')).toBe(true);
    expect(launch.isKey(launch.token)).toBe(false);
  });

  it('of a printed address works until the office stops', () => {
    const launch = makeLaunchToken(false);
    expect(launch.exchange(launch.token)).toBe(launch.exchange(launch.token));
    for (const wrong of ['', 'x', `${launch.token}x`, launch.token.slice(1)])
      expect(launch.exchange(wrong)).toBeNull();
  });

  it('that is wrong is not burnt by a guess', () => {
    const launch = makeLaunchToken(true);
    expect(launch.exchange('guess')).toBeNull();
    expect(launch.exchange(launch.token)).not.toBeNull();
  });

  it('is exchanged on the wire for the key; nonsense is refused', async () => {
    expect(key).toMatch(/^[\w-]{43}$/);
    for (const body of ['{"token":"x"}', '{}', 'null', '"x"', 'no json', ''])
      expect((await post(LAUNCH_PATH, body)).status).toBe(403);
    expect((await ask(LAUNCH_PATH)).status).not.toBe(200);
  });
});

describe('calls through loopback', () => {
  const call = (headers: Record<string, string>) => post('/rpc/accounts/status', '{"json":{}}', headers);

  it.each<Record<string, string>>([{}, { [SHELL_HEADER]: '' }, { [SHELL_HEADER]: 'guess' }])(
    'without the key of the shell are refused, and the window is told that it must be opened again',
    async (headers) => {
      const answer = await call(headers);
      expect(answer.status).toBe(403);
      expect(answer.headers[SHELL_HEADER]).toBe('closed');
    },
  );

  it('with the key are answered, and still need a session', async () => {
    expect((await call({ [SHELL_HEADER]: key })).status).toBe(200);
    const home = await post('/rpc/home/summary', '{"json":{}}', { [SHELL_HEADER]: key });
    expect(home.status).toBe(401);
    expect(home.headers[SHELL_HEADER]).toBeUndefined();
  });

  it('work as the window makes them', async () => {
    let token: string | null = null;
    const client = connect(
      (request) => {
        const { pathname } = new URL(request.url);
        const headers = new Headers(request.headers);
        headers.set('origin', own());
        headers.set(SHELL_HEADER, key);
        return request
          .arrayBuffer()
          .then((body) => fetch(own() + pathname, { method: request.method, headers, body }));
      },
      () => token,
    );
    token = (await client.accounts.signIn({ login: 'reader', password: PASSWORD })).token;
    expect((await client.home.summary({})).today).toBe('2026-05-06');
  });

  it('of more than the limit are refused with 413 and the server goes on', async () => {
    const large = new Uint8Array(25 * 1024 * 1024);
    expect((await post('/rpc/accounts/status', large, { [SHELL_HEADER]: key })).status).toBe(413);
    expect(
      (await post('/rpc/accounts/status', large, { [SHELL_HEADER]: key, 'transfer-encoding': 'chunked' }))
        .status,
    ).toBe(413);
    expect((await call({ [SHELL_HEADER]: key })).status).toBe(200);
  });

  it('to a path that is no call are 404, other methods are refused', async () => {
    expect((await post('/rpc/no/such', '{}', { [SHELL_HEADER]: key })).status).toBe(404);
    expect((await post('/anything', '{}', { [SHELL_HEADER]: key })).status).toBe(405);
    expect((await ask('/', { method: 'DELETE' })).status).toBe(403);
  });
});

describe('the page', () => {
  it('comes under a policy that lets nothing in from outside and no inline script or style', async () => {
    const first = await ask('/');
    const second = await ask('/');
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
    const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? '';
    expect(first.body).toContain(`nonce="${nonce}"`);
    expect(second.body).not.toContain(nonce);
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(first.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('keeps built files, and serves only kinds that it knows', async () => {
    const script = await ask('/assets/index-1a2b.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await ask('/notes.txt')).status).toBe(404);
    expect((await ask('/assets/missing.js')).status).toBe(404);
  });

  it.each([
    '/../keyring.json',
    '/..%2fkeyring.json',
    '/%2e%2e/keyring.json',
    '/assets/../../keyring.json',
    '/assets/..%5c..%5ckeyring.json',
    '//etc/passwd.json',
    '/C:/Windows/win.json',
    '/assets/%00.js',
    '/fonts/../../package.json',
    '/fonts/none.woff2',
  ])('never leaves its folder: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('the address', () => {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');

  it('listens on 127.0.0.1 only', async () => {
    for (const { address } of others) {
      const reached = await new Promise((resolve) => {
        const socket = connectSocket({ host: address, port: server.port, timeout: 1000 });
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
        socket.once('timeout', () => resolve(false));
      });
      expect(reached, address).toBe(false);
    }
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?launch=[\w-]+$/);
  });

  it('of a folder stays the same, moves while it is taken, and comes back', async () => {
    const dataDir = makeFolder();
    const usual = await choosePort(dataDir);
    expect(usual.moved).toBe(false);
    expect(await choosePort(dataDir)).toEqual(usual);
    const taken = await serveLoopback(fixture.office, usual.port, true);
    const other = await choosePort(dataDir);
    expect(other.moved).toBe(true);
    expect(other.port).not.toBe(usual.port);
    await expect(serveLoopback(fixture.office, usual.port, true)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await taken.close();
    expect(await choosePort(dataDir)).toEqual(usual);
    expect(portOfFolder('/a')).not.toBe(portOfFolder('/b'));
  });

  it('never shows the session header name to a foreign origin', async () => {
    const answer = await ask('/', { headers: { origin: 'http://evil.example', [SESSION_HEADER]: 'x' } });
    expect(answer.status).toBe(403);
    expect(answer.body).toBe('');
  });
});
