import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Which rules are asked: in other colours only the colours can be wrong, the rest of the page is the same. */
export type Asked = 'everything' | 'colours';

/** Serious and critical faults of the page as it stands, one line each. */
export async function faultsOf(page: Page, asked: Asked = 'everything'): Promise<string[]> {
  // Colours that are still fading in would be measured half-way.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (asked === 'colours' ? axe.withRules('color-contrast') : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
}

/** Goes on, looks, remembers the faults under the name of the place. */
export class Inspection {
  readonly found: Record<string, string[]> = {};
  readonly page: Page;
  readonly asked: Asked;
  constructor(page: Page, asked: Asked = 'everything') {
    this.page = page;
    this.asked = asked;
  }

  async look(place: string): Promise<void> {
    const faults = await faultsOf(this.page, this.asked);
    if (faults.length > 0) this.found[place] = faults;
  }
}

/** Whether the page lies on light or dark paper. */
export async function brightness(page: Page): Promise<'light' | 'dark'> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (paper.match(/[\d.]+/gu) ?? []).map(Number);
  return red + green + blue > 384 ? 'light' : 'dark';
}
