import { expect } from '@playwright/test';
import { Desk } from './desk.ts';

export interface Session {
  readonly date: string;
  readonly chair: string;
  readonly secretary: string;
  readonly total: string;
  readonly present: string;
  readonly minutes: string;
}

/** The session of the council and its votes. */
export class CouncilSession extends Desk {
  /** The first submission that waits for its result. */
  async openFirstWaiting(): Promise<void> {
    await this.goToRoom('Hội đồng');
    const list = this.page.getByRole('grid', { name: 'Hồ sơ của Hội đồng' });
    await list.getByRole('row', { name: 'Chờ kết quả Hội đồng' }).first().dblclick();
    await expect(this.page.getByLabel('Chủ trì')).toBeVisible();
  }

  async fillSession(session: Session): Promise<void> {
    await this.page.getByLabel('Ngày họp').fill(session.date);
    await this.page.getByLabel('Chủ trì').fill(session.chair);
    await this.page.getByLabel('Thư ký', { exact: true }).fill(session.secretary);
    await this.page.getByLabel('Tổng số thành viên').fill(session.total);
    await this.page.getByLabel('Có mặt').fill(session.present);
    await this.page.getByLabel('Số biên bản').fill(session.minutes);
  }

  /** One vote count after another, Enter between them, as they stand on the list. */
  async enterVotes(votes: readonly string[]): Promise<void> {
    await this.page
      .getByRole('textbox', { name: /^Phiếu đồng ý cho /u })
      .first()
      .focus();
    for (const yes of votes) {
      await this.page.keyboard.type(yes);
      await this.press('Enter');
    }
  }

  /** Ctrl+Enter. */
  async save(): Promise<void> {
    await this.press('Control+Enter');
    await expect(this.notices).toContainText('Đã lưu kết quả Hội đồng');
  }

  async draftDecision(): Promise<void> {
    await this.button('Lập quyết định').click();
    await expect(this.button('Ký và ban hành')).toBeVisible();
  }
}
