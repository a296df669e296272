/**
 * The plan 181/KH-UBND of 22/10/2014 as a person would type it: fields of the frame, and the body pasted as plain text
 * with its slips (the end './', one entry of Nơi nhận without a mark, mixed uỷ/ủy). The signer's name is fictitious.
 */
import { readFileSync } from 'node:fs';
import { plan } from '#shared/official-document/kinds/plan.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/official-document/${name}`, import.meta.url), 'utf8');
}

/** The body as pasted. */
export const PLAN_181_BODY = fixture('plan-181.txt');

/** Read by the schema of the kind and composed, as the window and `compose FILE.json` do. */
export function planDocument(body: string = PLAN_181_BODY): OfficialDocument {
  const data = plan.schema.parse({ ...JSON.parse(fixture('plan-181.json')), body });
  return plan.compose(data, DEFAULT_WORDING);
}
