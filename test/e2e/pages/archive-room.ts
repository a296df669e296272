import { expect, type Locator } from '@playwright/test';
import { Desk } from './desk.ts';

/** Search, an award, its dossier. */
export class ArchiveRoom extends Desk {
  get box(): Locator {
    return this.page.getByRole('searchbox', {
      name: 'Tìm lượt khen theo tên, đơn vị, quyết định, thành tích',
    });
  }

  get results(): Locator {
    return this.page.getByTestId('search-results');
  }

  /** Types the words and waits until exactly their results are painted. */
  async search(words: string): Promise<void> {
    await this.box.fill('');
    await this.box.pressSequentially(words);
    await this.expectPainted(words);
  }

  async expectPainted(words: string): Promise<void> {
    await expect(this.results).toHaveAttribute('data-painted-query', words);
  }

  hit(name: string): Locator {
    return this.results.getByRole('row').filter({ hasText: name });
  }

  /** Shows the results as 'Lượt khen', 'Người' or 'Quyết định'. */
  async showAs(view: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Xem kết quả theo' })
      .getByRole('button', { name: view })
      .click();
  }

  /** Keeps what is asked under a name. */
  async saveSearch(name: string): Promise<void> {
    await this.button('Lưu tìm kiếm').click();
    const form = this.panel('Lưu tìm kiếm này');
    await form.getByRole('textbox', { name: 'Tên' }).fill(name);
    await form.getByRole('button', { name: 'Lưu tìm kiếm' }).click();
    await expect(form).toBeHidden();
  }

  /** ↓ into the list, Enter opens. */
  async openFirstHit(): Promise<void> {
    await this.box.press('ArrowDown');
    await this.press('Enter');
    await expect(this.page).toHaveURL(/#\/awards\//u);
  }
}
