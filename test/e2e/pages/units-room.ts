import { expect } from '@playwright/test';
import { Desk } from './desk.ts';

export interface NewUnit {
  readonly name: string;
  readonly abbreviation: string;
  readonly leaderTitle: string;
}

export class UnitsRoom extends Desk {
  /** Ctrl+N, the fields, Enter. */
  async addUnit(unit: NewUnit): Promise<void> {
    await this.press('Control+n');
    const panel = this.panel('Thêm đơn vị');
    await panel.getByLabel('Tên đơn vị').fill(unit.name);
    await panel.getByLabel('Viết tắt').fill(unit.abbreviation);
    await panel.getByLabel('Chức vụ người trình').fill(unit.leaderTitle);
    await this.press('Enter');
    await expect(this.notices).toContainText(`Đã thêm “${unit.name}”.`);
    await expect(panel).toBeHidden();
  }
}
