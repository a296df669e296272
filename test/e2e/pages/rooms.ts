import type { Page } from '@playwright/test';
import { ArchiveRoom } from './archive-room.ts';
import { BatchDesk } from './batch-desk.ts';
import { CouncilSession } from './council-session.ts';
import { DecisionDesk } from './decision-desk.ts';
import { Desk } from './desk.ts';
import { Entrance } from './entrance.ts';
import { IntakeDesk } from './intake-desk.ts';
import { NominationsRoom } from './nominations-room.ts';
import { UnitsRoom } from './units-room.ts';

/** The rooms of one window; a new window has new ones. */
export function roomsOf(page: Page) {
  return {
    page,
    desk: new Desk(page),
    entrance: new Entrance(page),
    units: new UnitsRoom(page),
    nominations: new NominationsRoom(page),
    batch: new BatchDesk(page),
    intake: new IntakeDesk(page),
    council: new CouncilSession(page),
    decision: new DecisionDesk(page),
    archive: new ArchiveRoom(page),
  };
}

export type Rooms = ReturnType<typeof roomsOf>;
