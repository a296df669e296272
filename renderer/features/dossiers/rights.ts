import type { Role } from '#shared/contract/roles.ts';

/** Who keeps the archive files (contract: dossiers.open). */
export const KEEPERS: readonly Role[] = ['archivist', 'secretary'];
/** Who adds and describes documents (contract: dossiers.addItem). */
export const FILERS: readonly Role[] = ['archivist', 'secretary', 'clerk'];
