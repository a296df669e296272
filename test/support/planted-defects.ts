/** Defects of form planted one by one in copies of our own documents: what is changed, and which checks must find it. */
import { DEFECTS_OF_THE_ANNEX } from '#test/support/planted-in-annex.ts';
import { DEFECTS_OF_THE_HEAD } from '#test/support/planted-in-head.ts';
import { DEFECTS_OF_THE_PAGE } from '#test/support/planted-in-page.ts';
import { DEFECTS_OF_THE_TEXT } from '#test/support/planted-in-text.ts';
import type { PlantedDefect } from '#test/support/planting.ts';

export const PLANTED_DEFECTS: readonly PlantedDefect[] = [
  ...DEFECTS_OF_THE_PAGE,
  ...DEFECTS_OF_THE_HEAD,
  ...DEFECTS_OF_THE_TEXT,
  ...DEFECTS_OF_THE_ANNEX,
];
