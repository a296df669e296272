import { RPCHandler } from '@orpc/server/fetch';
import { readFormerWords } from '#electron/features/archive/former-words.ts';
import { keepPaperTexts } from '#electron/features/archive/keep-paper-texts.ts';
import { completeCatalogue, seedCatalogue } from '#electron/features/catalogue/seed.ts';
import { prepareDataFolder } from '#electron/store/data-folder.ts';
import { lockDataFolder } from '#electron/store/instance-lock.ts';
import type { Store } from '#electron/store/open-store.ts';
import { buildSearchIndex } from '#electron/store/search/build-index.ts';
import { refusalStatus } from '#shared/contract/refusals.ts';
import { FILE_HEADER, RPC_PREFIX, SESSION_HEADER } from '#shared/contract/transport.ts';
import { answerFiles } from './answer-files.ts';
import { makeOfficeCore, type OfficeCore } from './office-core.ts';
import type { Ports } from './ports.ts';
import { describeFault, refusalOf } from './refuse.ts';
import { router } from './router.ts';
import { answerStatic, COMMON_HEADERS } from './static-files.ts';

/** The office speaks fetch: the same handler behind the desktop protocol and behind loopback. */
export interface Office {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
  /** For the command line and the demo, which live in the same process. */
  readonly core: OfficeCore;
}

export interface OfficeOptions {
  readonly dataDir: string;
  readonly ports: Ports;
}

/**
 * Opens the office of a data folder, holding the folder for this process.
 * Throws Refusal READ_ONLY, DISK_FULL, NETWORK_FOLDER, FOLDER_IN_USE.
 */
export async function openOffice({ dataDir, ports }: OfficeOptions): Promise<Office> {
  prepareDataFolder(dataDir);
  const lock = lockDataFolder(dataDir);
  const catalogue = {
    seed: seedCatalogue,
    complete: (store: Store, at: Date) => {
      completeCatalogue(store, at);
      buildSearchIndex(store, readFormerWords);
    },
  };
  const core = makeOfficeCore(dataDir, ports, catalogue, [keepPaperTexts]);
  const rpc = new RPCHandler(router);

  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const token = request.headers.get(SESSION_HEADER);
    if (pathname.startsWith(`${RPC_PREFIX}/`)) {
      const { matched, response } = await rpc.handle(request, {
        prefix: RPC_PREFIX,
        context: { core, token },
      });
      return matched ? response : new Response('', { status: 404, headers: COMMON_HEADERS });
    }
    const file = await answerFiles(core, request, token);
    if (file !== null) return file;
    if (request.method !== 'GET') return new Response('', { status: 405, headers: COMMON_HEADERS });
    return answerStatic(pathname, ports.rendererDir);
  };

  const answerOrRefuse = async (request: Request): Promise<Response> => {
    try {
      return await answer(request);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'INTERNAL')
        ports.log(describeFault(new URL(request.url).pathname.split('/')[1] ?? '', error));
      const body = { code: refusal.code, data: refusal.facts };
      return Response.json(body, { status: refusalStatus(refusal.code), headers: COMMON_HEADERS });
    }
  };

  return {
    core,
    fetch: async (request) => {
      const response = await answerOrRefuse(request);
      if (core.isDamaged()) response.headers.set(FILE_HEADER, 'damaged');
      return response;
    },
    close: async () => {
      await Promise.all([...core.closing].map((stop) => stop()));
      core.close();
      lock.release();
    },
  };
}
