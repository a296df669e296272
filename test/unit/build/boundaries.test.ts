import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Files of a small house; each import is right or breaks exactly the rule named beside it. */
const planted: Record<string, { imports: string[]; breaks: string[] }> = {
  'shared/leaf.ts': { imports: [], breaks: [] },
  'shared/good.ts': { imports: ['#shared/leaf.ts', 'zod'], breaks: [] },
  'shared/knows-office.ts': { imports: ['#electron/store/open.ts'], breaks: ['shared-is-a-leaf'] },
  'shared/reads-files.ts': { imports: ['node:fs'], breaks: ['shared-has-no-node-core'] },
  'shared/paints.ts': { imports: ['react'], breaks: ['shared-has-no-platform'] },
  'shared/circle-a.ts': { imports: ['#shared/circle-b.ts'], breaks: ['no-circular'] },
  // A circle is reported once, at the file where it was first seen.
  'shared/circle-b.ts': { imports: ['#shared/circle-a.ts'], breaks: [] },
  'shared/lost.ts': { imports: ['#shared/nowhere.ts'], breaks: ['no-unresolvable'] },
  'electron/store/open.ts': { imports: ['node:fs', 'better-sqlite3-multiple-ciphers'], breaks: [] },
  'electron/store/knows-room.ts': {
    imports: ['#electron/features/units/use.ts'],
    breaks: ['store-and-documents-know-no-rooms'],
  },
  'electron/documents/write.ts': { imports: ['docx'], breaks: [] },
  'electron/desktop/window.ts': { imports: ['electron'], breaks: [] },
  'electron/main.ts': { imports: ['electron', '#electron/desktop/window.ts'], breaks: [] },
  'electron/office/open.ts': { imports: ['electron'], breaks: ['only-desktop-imports-electron'] },
  'electron/serve.ts': { imports: ['#electron/desktop/window.ts'], breaks: ['only-entries-use-desktop'] },
  'electron/features/units/use.ts': { imports: ['#electron/features/accounts/use.ts'], breaks: [] },
  'electron/features/accounts/use.ts': { imports: [], breaks: [] },
  'electron/features/accounts/backwards.ts': {
    imports: ['#electron/features/units/use.ts'],
    breaks: ['office-room-order-accounts-audit'],
  },
  'electron/features/decisions/use.ts': { imports: ['#electron/features/nominations/use.ts'], breaks: [] },
  'electron/features/nominations/use.ts': { imports: [], breaks: [] },
  'electron/features/nominations/backwards.ts': {
    imports: ['#electron/features/decisions/use.ts'],
    breaks: ['office-room-order-nominations'],
  },
  'electron/features/home/use.ts': { imports: ['#electron/features/archive/use.ts'], breaks: [] },
  'electron/features/archive/use.ts': { imports: [], breaks: [] },
  'electron/features/archive/goes-home.ts': {
    imports: ['#electron/features/home/use.ts'],
    breaks: ['office-room-order-archive'],
  },
  'electron/features/units/own-sql.ts': {
    imports: ['better-sqlite3-multiple-ciphers'],
    breaks: ['only-store-imports-sqlite'],
  },
  'electron/features/units/own-docx.ts': { imports: ['docx'], breaks: ['only-documents-imports-docx'] },
  'electron/features/units/paints.ts': {
    imports: ['#renderer/ui/text.tsx'],
    breaks: ['office-knows-no-window'],
  },
  'electron/features/units/tested.ts': { imports: ['vitest'], breaks: ['no-dev-package-in-product'] },
  'renderer/ui/text.tsx': { imports: ['react'], breaks: [] },
  'renderer/ui/knows-room.tsx': {
    imports: ['#renderer/features/units/page.tsx'],
    breaks: ['window-parts-know-no-rooms'],
  },
  'renderer/drafts/store.ts': { imports: ['dexie'], breaks: [] },
  'renderer/features/units/page.tsx': { imports: ['#renderer/ui/text.tsx', '#shared/good.ts'], breaks: [] },
  'renderer/features/units/list.tsx': { imports: ['#renderer/features/units/page.tsx'], breaks: [] },
  'renderer/features/home/page.tsx': {
    imports: ['#renderer/features/units/page.tsx'],
    breaks: ['window-rooms-are-apart'],
  },
  'renderer/features/home/keeps.tsx': { imports: ['dexie'], breaks: ['only-drafts-imports-dexie'] },
  'renderer/features/home/reads.tsx': { imports: ['node:path'], breaks: ['renderer-has-no-node'] },
  'renderer/features/home/asks.tsx': {
    imports: ['#electron/office/open.ts'],
    breaks: ['renderer-knows-no-office'],
  },
  'renderer/features/home/tests.tsx': {
    imports: ['#test/help.ts'],
    breaks: ['product-knows-no-tests-or-build'],
  },
  'test/help.ts': { imports: [], breaks: [] },
};

interface Violation {
  from: string;
  rule: { name: string };
}

let house = '';
const broken = new Map<string, Set<string>>();

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'so-vang-house-'));
  for (const [path, { imports }] of Object.entries(planted)) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(
      join(house, path),
      `${imports.map((name) => `import '${name}';\n`).join('')}export const here = 1;\n`,
    );
  }
  for (const file of ['package.json', '.dependency-cruiser.cjs']) cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = execFileSync(
    process.execPath,
    [cruise, '--config', '.dependency-cruiser.cjs', '-T', 'json', 'shared', 'electron', 'renderer'],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const report: { summary: { violations: Violation[] } } = JSON.parse(output);
  for (const { from, rule } of report.summary.violations) {
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  }
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the walls of the house', () => {
  it.each(Object.entries(planted))('%s', (path, { breaks }) => {
    expect([...(broken.get(path) ?? [])].sort()).toEqual([...breaks].sort());
  });
});
