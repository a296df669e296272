import { expect, type Locator, type Page } from '@playwright/test';

export interface NewOffice {
  readonly office: string;
  readonly place: string;
  readonly abbreviation: string;
  readonly administrator: string;
  readonly login: string;
  readonly password: string;
}

/** First set-up and sign-in. */
export class Entrance {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Sets the office up and answers its recovery key, which is shown this once. */
  async setUp(office: NewOffice): Promise<string> {
    await expect(this.page.getByRole('heading', { name: 'Thiết lập Sổ Vàng cho đơn vị' })).toBeVisible();
    await this.page.getByLabel('Tên cơ quan, như in trên văn bản').fill(office.office);
    await this.page.getByLabel('Địa danh ghi trên văn bản').fill(office.place);
    await this.page.getByLabel('Chữ viết tắt trong ký hiệu').fill(office.abbreviation);
    await this.page.getByLabel('Họ và tên').fill(office.administrator);
    await this.page.getByLabel('Tên đăng nhập').fill(office.login);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(office.password);
    await this.page.getByLabel('Nhập lại mật khẩu').fill(office.password);
    await this.page.getByRole('button', { name: 'Thiết lập đơn vị' }).click();
    const groups = this.page.getByRole('list', { name: 'Khóa khôi phục' }).getByRole('listitem');
    await expect(groups.first()).toBeVisible();
    return (await groups.allTextContents()).join('-');
  }

  /** The key is put away; only then the work begins. */
  async putKeyAway(): Promise<void> {
    const begin = this.page.getByRole('button', { name: 'Bắt đầu làm việc' });
    await expect(begin).toBeDisabled();
    await this.page.getByLabel('Tôi đã cất giữ khóa khôi phục ở nơi an toàn').check();
    await begin.click();
    await this.expectRooms();
  }

  async fillIn(login: string, password: string): Promise<void> {
    await this.page.getByLabel('Tên đăng nhập').fill(login);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.fillIn(login, password);
    await this.expectRooms();
  }

  private async expectRooms(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Các phòng' })).toBeVisible();
  }

  get refusal(): Locator {
    return this.page.getByRole('alert');
  }
}
