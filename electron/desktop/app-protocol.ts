import { type CustomScheme, protocol } from 'electron';
import { decideRequest } from './decide-request.ts';
import { APP_SCHEME } from './own-address.ts';

/** Whatever answers the contract. */
export interface Answerer {
  fetch(request: Request): Promise<Response>;
}

/**
 * What the scheme may do: be an origin of its own (`standard`, so that IndexedDB and relative addresses
 * work) that counts as safe, fetch, and stream. It neither goes round the content security policy nor
 * answers pages of other origins.
 */
export const appScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
} satisfies CustomScheme;

/** To be called once, before the app is ready: Electron ignores it afterwards. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([appScheme]);
}

/** The handler between window and office: refuses what is not a plain request of our own page. */
export function answerWith(office: Answerer): (request: Request) => Promise<Response> {
  return async (request) => {
    const decision = decideRequest(request);
    if (decision === 'allow') return office.fetch(request);
    return new Response(null, { status: decision, headers: { 'x-content-type-options': 'nosniff' } });
  };
}

/** Answers `app://so-vang/…` of the office window. */
export function installAppProtocol(office: Answerer): void {
  protocol.handle(APP_SCHEME, answerWith(office));
}
