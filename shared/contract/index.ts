import { accounts } from './accounts.ts';
import { archive } from './archive.ts';
import { audit } from './audit.ts';
import { catalogue } from './catalogue.ts';
import { certificates } from './certificates.ts';
import { council } from './council.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { dossiers } from './dossiers.ts';
import { formCheck } from './form-check.ts';
import { home } from './home.ts';
import { honorees } from './honorees.ts';
import { imports } from './imports.ts';
import { nominations } from './nominations.ts';
import { registers } from './registers.ts';
import { units } from './units.ts';

/** Everything the office can do: the vocabulary of the whole program, one file a room. */
export const contract = {
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
export type Contract = typeof contract;
