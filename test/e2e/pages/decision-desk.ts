import { type Download, expect, type FrameLocator } from '@playwright/test';
import { Desk } from './desk.ts';

/** A decision: its data, the page as it prints, checks, signing, export. */
export class DecisionDesk extends Desk {
  get printedPage(): FrameLocator {
    return this.page.frameLocator('iframe[title="Trang quyết định sẽ in"]');
  }

  /** The first decision of the list that stands at this. */
  async openFirst(state: 'Dự thảo' | 'Đã ban hành'): Promise<void> {
    await this.goToRoom('Quyết định');
    await this.page
      .getByRole('grid', { name: 'Danh sách quyết định' })
      .getByRole('row')
      .filter({ has: this.page.getByText(state, { exact: true }) })
      .first()
      .dblclick();
    const opened = state === 'Dự thảo' ? 'Dự thảo · số sẽ cấp khi ký' : '· ban hành ngày';
    await expect(this.page.getByText(opened)).toBeVisible();
  }

  async nameSigner(name: string): Promise<void> {
    await this.page.getByLabel('Họ và tên người ký').fill(name);
  }

  /** Opens the signing panel, puts the day in when another is wanted, and presses Enter. */
  async sign(date?: string): Promise<void> {
    await this.button('Ký và ban hành').click();
    const panel = this.panel('Ký và ban hành');
    const day = panel.getByLabel('Ngày ban hành');
    await expect(panel.getByText('Mọi yêu cầu bắt buộc đều đạt.')).toBeVisible();
    if (date !== undefined) await day.fill(date);
    await day.press('Enter');
  }

  async expectIssued(number: string): Promise<void> {
    await expect(this.page.getByText(`Số ${number} · ban hành ngày`)).toBeVisible();
  }

  async export(format: '.docx' | 'PDF'): Promise<Download> {
    const download = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.button(`Xuất ${format}`).click();
    return download;
  }
}
