import { accounts } from '#electron/features/accounts/handlers.ts';
import { archive } from '#electron/features/archive/handlers.ts';
import { audit } from '#electron/features/audit/handlers.ts';
import { catalogue } from '#electron/features/catalogue/handlers.ts';
import { certificates } from '#electron/features/certificates/handlers.ts';
import { council } from '#electron/features/council/handlers.ts';
import { decisions } from '#electron/features/decisions/handlers.ts';
import { documents } from '#electron/features/documents/handlers.ts';
import { dossiers } from '#electron/features/dossiers/handlers.ts';
import { formCheck } from '#electron/features/form-check/handlers.ts';
import { home } from '#electron/features/home/handlers.ts';
import { honorees } from '#electron/features/honorees/handlers.ts';
import { imports } from '#electron/features/imports/handlers.ts';
import { nominations } from '#electron/features/nominations/handlers.ts';
import { registers } from '#electron/features/registers/handlers.ts';
import { units } from '#electron/features/units/handlers.ts';

/** Every room that answers its part of the contract. */
export const router = {
  accounts,
  audit,
  catalogue,
  units,
  honorees,
  nominations,
  council,
  decisions,
  registers,
  archive,
  dossiers,
  certificates,
  documents,
  formCheck,
  imports,
  home,
};
