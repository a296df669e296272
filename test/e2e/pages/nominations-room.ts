import { expect, type Locator } from '@playwright/test';
import { Desk } from './desk.ts';

export interface NewBatch {
  readonly title: string;
  /** Words of the submitting unit, accents not needed. */
  readonly unitWords: string;
  readonly unit: string;
  readonly awardType: string;
  readonly number: string;
  /** dd/mm/yyyy */
  readonly date: string;
  readonly reason: string;
}

export class NominationsRoom extends Desk {
  get list(): Locator {
    return this.page.getByRole('grid', { name: 'Các đợt đề nghị' });
  }

  /** Ctrl+N, the fields of the submission, Ctrl+Enter. */
  async startBatch(batch: NewBatch): Promise<void> {
    await this.press('Control+n');
    const panel = this.panel('Hồ sơ mới');
    await panel.getByLabel('Tên đợt đề nghị').fill(batch.title);
    await panel.getByRole('combobox', { name: 'Đơn vị trình' }).pressSequentially(batch.unitWords);
    await this.page.getByRole('option', { name: batch.unit }).click();
    await panel.getByRole('combobox', { name: 'Hình thức khen thưởng' }).fill(batch.awardType);
    await this.page.getByRole('option', { name: batch.awardType }).first().click();
    await panel.getByLabel('Số tờ trình').fill(batch.number);
    await panel.getByLabel('Ngày tờ trình').fill(batch.date);
    await panel.getByLabel('Lý do khen thưởng').fill(batch.reason);
    await this.press('Control+Enter');
    await expect(this.heading(batch.title)).toBeVisible();
  }

  async openBatch(title: string): Promise<void> {
    await this.list.getByRole('row', { name: title }).dblclick();
    await expect(this.heading(title)).toBeVisible();
  }
}
