import { expect, type Locator } from '@playwright/test';
import { Desk } from './desk.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A list of several awards on its way: what stands twice, what is copied, what is missing, and its parts. */
export class IntakeDesk extends Desk {
  get summary(): Locator {
    return this.page.getByRole('group', { name: 'Tóm tắt danh sách' });
  }

  /** Says what an abbreviation of the list means, once for all its rows. */
  async answerAbbreviation(panel: Locator, text: string, award: string): Promise<void> {
    const question = panel.getByRole('combobox', { name: new RegExp(`“${text}”`, 'u') });
    await question.click();
    await question.fill(award);
    await this.page.getByRole('option', { name: award }).first().click();
  }

  /** Whoever stands elsewhere for the same award is kept with a reason. */
  async keepDoubles(count: number, reason: string): Promise<void> {
    await this.summary.getByRole('button', { name: `${count} trùng` }).click();
    const panel = this.panel('Trùng người, năm và danh hiệu');
    await panel.getByLabel('Lý do vẫn đề nghị').fill(reason);
    await panel.getByRole('button', { name: `Vẫn đề nghị ${count} trường hợp` }).click();
    await expect(panel).toBeHidden();
  }

  /** The two reports side by side. */
  async lookAtCopies(count: number): Promise<Locator> {
    await this.summary.getByRole('button', { name: `${count} báo cáo giống nhau` }).click();
    return this.panel('Báo cáo thành tích giống nhau');
  }

  async closePanel(panel: Locator): Promise<void> {
    await this.press('Escape');
    await expect(panel).toBeHidden();
  }

  /** Returns once: own words for the defects, every missing paper as the law lists it. Answers how many papers. */
  async returnNaming(defects: string, papers: RegExp): Promise<void> {
    await this.button('Trả lại để bổ sung').click();
    const panel = this.panel('Trả lại hồ sơ để bổ sung');
    const missing = panel.getByRole('group', { name: 'Giấy tờ còn thiếu theo luật' });
    await expect(missing.getByText(papers).first()).toBeVisible();
    await panel.getByLabel('Cần bổ sung những gì').fill(defects);
    await panel.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await expect(panel).toBeHidden();
    await expect(this.notices).toContainText('Đã trả lại hồ sơ để bổ sung');
  }

  /** Puts a paper into its slot of the whole submission. */
  async fillSlot(name: string | RegExp): Promise<void> {
    await this.page.getByRole('tab', { name: /^Giấy tờ/u }).click();
    const slot = this.page.getByLabel(name);
    await slot.setInputFiles({ name: 'quet.pdf', mimeType: 'application/pdf', buffer: PDF });
  }

  /** Splits the list; answers the panel's parts before the button is pressed. */
  async split(parts: readonly string[]): Promise<void> {
    await this.button('Tách hồ sơ').click();
    const panel = this.panel('Tách hồ sơ theo danh hiệu và cấp quyết định');
    for (const part of parts) await expect(panel.getByRole('region', { name: part })).toBeVisible();
    await panel.getByRole('button', { name: `Tách thành ${parts.length} hồ sơ` }).click();
    await expect(this.notices).toContainText(`Đã tách thành ${parts.length} hồ sơ`);
  }

  part(award: string): Locator {
    const parts = this.page.getByRole('grid', { name: 'Các hồ sơ đã tách' });
    return parts.getByRole('row').filter({ hasText: award });
  }
}
