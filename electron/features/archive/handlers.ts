import { office } from '#electron/office/implementer.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { readAward } from './award-page.ts';
import { editHandlers } from './edit-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { lifeHandlers } from './life-handlers.ts';
import { paperSearchHandlers } from './paper-search-handlers.ts';
import { savedSearchHandlers } from './saved-searches.ts';
import { searchAwards, searchDecisions, searchPeople } from './search-awards.ts';

export const archive = {
  ...lifeHandlers,
  ...paperSearchHandlers,
  ...editHandlers,
  ...savedSearchHandlers,
  ...exportHandlers,

  search: office.archive.search.handler(({ input, context: { db, caller } }) =>
    searchAwards(db, input, caller.role),
  ),
  searchPeople: office.archive.searchPeople.handler(({ input, context: { db, caller } }) =>
    searchPeople(db, input, caller.role),
  ),
  searchDecisions: office.archive.searchDecisions.handler(({ input, context: { db, caller } }) =>
    searchDecisions(db, input, caller.role),
  ),

  award: office.archive.award.handler(({ input, context: { db, now, caller } }) =>
    readAward(db, input, { role: caller.role, today: todayIso(now) }),
  ),
};
