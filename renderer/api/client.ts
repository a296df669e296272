import { createORPCClient, onError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { officeFetch, officeHeaders } from '#renderer/api/connection.ts';
import { refusalCode } from '#renderer/api/refusal.ts';
import { session } from '#renderer/api/session.ts';
import type { Contract } from '#shared/contract/index.ts';
import { RPC_PREFIX } from '#shared/contract/transport.ts';

export { downloadFile, fetchFile, uploadFile } from '#renderer/api/files.ts';
export { session, useMay, useSession } from '#renderer/api/session.ts';

const link = new RPCLink({
  url: () => `${location.origin}${RPC_PREFIX}`,
  headers: () => officeHeaders(),
  fetch: (request, init) => officeFetch(request, init),
  interceptors: [
    onError((error) => {
      if (refusalCode(error) === 'NOT_SIGNED_IN') session.end(true);
    }),
  ],
});

/** Every call of the contract, as a function that answers a promise. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** The same calls as options of TanStack Query: `useQuery(api.units.list.queryOptions({ input: {} }))`. */
export const api = createTanstackQueryUtils(client);
