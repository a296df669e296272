import { bookHandlers } from './book-handlers.ts';
import { goldenHandlers } from './golden-handlers.ts';
import { incomingHandlers } from './incoming-handlers.ts';
import { outgoingHandlers } from './outgoing-handlers.ts';
import { seriesHandlers } from './series-handlers.ts';

export const registers = {
  ...outgoingHandlers,
  ...seriesHandlers,
  ...incomingHandlers,
  ...goldenHandlers,
  ...bookHandlers,
};
