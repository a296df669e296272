import { z } from 'zod';
import { done, id, line, nothing, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Search part of the address of the search page: texts, numbers and lists of texts. */
export const searchAddress = z.record(
  z.string().max(40),
  z.union([z.string().max(2000), z.number(), z.array(z.string().max(2000)).max(500)]),
);
export type SearchAddress = z.infer<typeof searchAddress>;

export const savedSearch = z.object({
  id,
  name: z.string(),
  address: searchAddress,
  shared: z.boolean().describe('The whole office sees it'),
  own: z.boolean().describe('Kept by the caller'),
  ownerName: z.string(),
  mayChange: z.boolean(),
  version,
});
export type SavedSearch = z.infer<typeof savedSearch>;

const changeRefusals = refusals('NOT_FOUND', 'STALE', 'SEARCH_NAME_TAKEN', 'SEARCH_OF_ANOTHER');

/** Searches that people keep under a name, their own and those shared with the office. */
export const savedSearchCalls = {
  savedSearches: reads().input(nothing).output(z.array(savedSearch)),
  saveSearch: writes('anyone')
    .input(z.strictObject({ id, name: line(120), address: searchAddress, shared: z.boolean() }))
    .errors(refusals('SEARCH_NAME_TAKEN'))
    .output(savedSearch),
  changeSavedSearch: writes('anyone')
    .input(z.strictObject({ id, version, name: line(120), shared: z.boolean() }))
    .errors(changeRefusals)
    .output(savedSearch),
  removeSavedSearch: writes('anyone')
    .input(z.strictObject({ id, version }))
    .errors(changeRefusals)
    .output(done),
  /** Takes a removal back. */
  restoreSavedSearch: writes('anyone')
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND', 'SEARCH_NAME_TAKEN', 'SEARCH_OF_ANOTHER'))
    .output(savedSearch),
};
