import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '#shared/contract/index.ts';

/** What each call takes, by room and name. */
export type ContractInputs = InferContractRouterInputs<Contract>;
/** What each call answers, by room and name. */
export type ContractOutputs = InferContractRouterOutputs<Contract>;
