import { expect, type Locator } from '@playwright/test';
import { Desk } from './desk.ts';

export interface PersonFields {
  readonly honorific: 'Ông' | 'Bà';
  readonly birthDate: string;
  readonly position: string;
  readonly unit: string;
}

/** One submission: its list, the form beside it, lists brought in, papers, steps. */
export class BatchDesk extends Desk {
  get candidates(): Locator {
    return this.page.getByRole('grid', { name: 'Danh sách đề nghị' });
  }

  candidate(name: string): Locator {
    return this.candidates.getByRole('row').filter({ hasText: name });
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.page.getByRole('heading', { name: `${count} trường hợp` })).toBeVisible();
  }

  get form(): Locator {
    return this.page.getByRole('form', { name: 'Trường hợp mới' });
  }

  /** The box of the name; its label says who is entered. */
  get nameBox(): Locator {
    return this.form.getByRole('combobox', { name: /^(?:Họ và tên|Tên tập thể|Tên hộ gia đình)$/u });
  }

  get achievementBox(): Locator {
    return this.form.getByLabel('Tóm tắt thành tích');
  }

  /** Ctrl+N. */
  async beginCandidate(kind: 'Cá nhân' | 'Tập thể'): Promise<void> {
    await this.press('Control+n');
    await expect(this.form).toBeVisible();
    await this.form.getByLabel(kind, { exact: true }).check();
  }

  async fillPerson(fields: PersonFields): Promise<void> {
    await this.form.getByLabel(fields.honorific, { exact: true }).check();
    await this.form.getByLabel('Ngày hoặc năm sinh').fill(fields.birthDate);
    await this.form.getByLabel('Chức vụ, chức danh').fill(fields.position);
    await this.fillUnit(fields.unit);
  }

  async fillUnit(unit: string): Promise<void> {
    await this.form.getByLabel('Đơn vị', { exact: true }).fill(unit);
  }

  /** Ctrl+Enter: save and stay. */
  async saveCandidate(name: string): Promise<void> {
    await this.press('Control+Enter');
    await expect(this.candidate(name)).toBeVisible();
    await expect(this.form).toBeHidden();
  }

  async expectDraftSaved(): Promise<void> {
    await expect(this.page.getByText(/^Đã lưu nháp \d{1,2}:\d{2}$/u)).toBeVisible();
  }

  /** What is offered after a crash, by the name that had been typed. */
  draftOf(name: string): Locator {
    return this.page.getByRole('group', { name: /^Có bản nháp chưa lưu/u }).filter({ hasText: name });
  }

  async continueDraft(name: string): Promise<void> {
    await this.draftOf(name).getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(this.form).toBeVisible();
  }

  /** Chooses a list file; answers the panel with its preview. */
  async readList(file: { name: string; buffer: Buffer }): Promise<Locator> {
    await this.button('Dán, nhập từ Excel').click();
    const panel = this.panel('Nhập danh sách vào tờ trình');
    await panel.getByLabel('Chọn tệp danh sách').setInputFiles({
      name: file.name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: file.buffer,
    });
    return panel;
  }

  async openTab(name: 'Trường hợp' | 'Giấy tờ' | 'Diễn biến'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  get papers(): Locator {
    return this.page.getByRole('list', { name: 'Giấy tờ' });
  }

  async attachPaper(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.openTab('Giấy tờ');
    await this.page.getByLabel('Chọn giấy tờ').setInputFiles(file);
  }

  /** A step that asks nothing. */
  async takeStep(
    step: 'Chuyển thẩm định' | 'Nộp lại hồ sơ' | 'Chuyển Hội đồng',
    notice: string,
  ): Promise<void> {
    await this.button(step).click();
    await expect(this.notices).toContainText(notice);
  }

  async returnForSupplement(reason: string): Promise<void> {
    await this.button('Trả lại để bổ sung').click();
    const panel = this.panel('Trả lại hồ sơ để bổ sung');
    await panel.getByLabel('Cần bổ sung những gì').fill(reason);
    await this.press('Control+Enter');
    await expect(panel).toBeHidden();
    await expect(this.notices).toContainText('Đã trả lại hồ sơ để bổ sung');
  }
}
