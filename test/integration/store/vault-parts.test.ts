import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openVault } from '#electron/store/vault.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const MEGABYTE = 1024 * 1024;

it.each([1, 1000, MEGABYTE, MEGABYTE + 1, 6 * MEGABYTE + 5])(
  'any part of %i bytes is read as it was',
  (size) => {
    const vault = openVault(makeFolder(), randomBytes(32));
    const bytes = randomBytes(size);
    const { sha256 } = vault.store(bytes);
    const file = vault.openParts(sha256);
    expect(file.size).toBe(size);
    for (const start of [0, size - 1, Math.floor(size / 2), MEGABYTE - 3, 3 * MEGABYTE - 1, size])
      for (const length of [1, 7, 2 * MEGABYTE])
        expect(file.read(start, length).equals(bytes.subarray(start, start + length))).toBe(true);
    file.close();
  },
);

it('a part of a changed or cut file is refused', () => {
  const dataDir = makeFolder();
  const vault = openVault(dataDir, randomBytes(32));
  const { sha256 } = vault.store(randomBytes(2 * MEGABYTE + 9));
  const root = join(dataDir, 'vault');
  const name =
    readdirSync(root, { recursive: true, encoding: 'utf8' }).find((one) => one.endsWith('.sealed')) ?? '';
  const whole = readFileSync(join(root, name));
  const spoilt = Buffer.from(whole);
  spoilt[MEGABYTE + 500] = (spoilt[MEGABYTE + 500] ?? 0) ^ 1;
  writeFileSync(join(root, name), spoilt);
  const changed = vault.openParts(sha256);
  expect(changed.read(0, 10)).toHaveLength(10);
  expect(() => changed.read(MEGABYTE + 20, 10)).toThrow('FILE_LOST');
  changed.close();
  writeFileSync(join(root, name), whole.subarray(0, MEGABYTE + 16 + 15));
  const cut = vault.openParts(sha256);
  expect(() => cut.read(0, 10)).toThrow('FILE_LOST');
  cut.close();
  expect(() => vault.openParts('0'.repeat(64))).toThrow('FILE_LOST');
});
