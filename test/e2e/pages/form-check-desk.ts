import type { Locator, Page } from '@playwright/test';

/** The room that holds any .docx against the checks of form. */
export class FormCheckDesk {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async choose(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .getByRole('main')
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Drops a file on the page as from the desktop. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ fileName, content }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], fileName));
        return data;
      },
      { fileName: name, content: [...bytes] },
    );
    await this.page.getByText('hoặc thả vào đây').dispatchEvent('drop', { dataTransfer: transfer });
  }

  report(name: string): Locator {
    return this.page.getByRole('region', { name: `Kết quả kiểm tra ${name}` });
  }

  group(name: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name} \\(\\d+\\)$`, 'u') });
  }

  async filter(name: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Lọc theo kết quả' })
      .getByRole('button', { name, exact: true })
      .click();
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
