import { expect, type Locator, type Page } from '@playwright/test';

/** What is the same on every page: rooms, palette, notices. */
export class Desk {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Thông báo' });
  }

  /** The room by its place in the navigation. */
  async goToRoom(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Các phòng' }).getByRole('link', { name }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  /** Alt and the place of the room in the navigation. */
  async pressForRoom(digit: string, name: string): Promise<void> {
    await this.press(`Alt+${digit}`);
    await expect(this.heading(name)).toBeVisible();
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Ctrl+K, words without accents, Enter on what is found first. */
  async runCommand(words: string, expected: string | RegExp): Promise<void> {
    await this.press('Control+k');
    const box = this.page.getByRole('combobox', { name: 'Tìm kiếm và lệnh' });
    await expect(box).toBeFocused();
    await this.page.keyboard.type(words);
    await expect(this.page.getByRole('option', { name: expected }).first()).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await this.press('Enter');
    await expect(box).toBeHidden();
  }

  /** A room by the palette. */
  async commandRoom(words: string, name: string): Promise<void> {
    await this.runCommand(words, name);
    await expect(this.heading(name)).toBeVisible();
  }

  /** The side panel or dialog of this title. */
  panel(title: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: title });
  }

  async signOut(): Promise<void> {
    await this.button(/^Tài khoản: /u).click();
    await this.page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await expect(this.heading('Đăng nhập Sổ Vàng')).toBeVisible();
  }
}
