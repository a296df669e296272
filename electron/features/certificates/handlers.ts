import { blankHandlers } from './blank-handlers.ts';
import { designHandlers } from './design-handlers.ts';
import { printHandlers } from './print-handlers.ts';
import { profileHandlers } from './profile-handlers.ts';

/** Bằng khen, giấy khen, bằng chứng nhận: designs, printers, blanks, and what was printed for whom. */
export const certificates = { ...designHandlers, ...profileHandlers, ...blankHandlers, ...printHandlers };
