import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'documents')?.level ?? 0;

describe('the level that brings documents', () => {
  it('takes a draft without number and text, and no issued document without day and text', () => {
    const sqlite = openEncrypted(join(makeFolder(), 'office.db'), randomBytes(32));
    migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
    migrate(sqlite, MIGRATIONS.slice(0, LEVEL));
    const insert = (id: string, state: string, issuedOn: string | null) =>
      sqlite
        .prepare(
          `INSERT INTO document (id, kind, title, title_key, signer, data, state, symbol, issued_on, created_at, created_by, updated_at)
           VALUES (?, 'plan', '', '', '', '{}', ?, '', ?, '', '', '')`,
        )
        .run(id, state, issuedOn);
    insert('a', 'draft', null);
    expect(() => insert('b', 'issued', null)).toThrow(/CHECK/);
    expect(() => insert('b', 'issued', '2026-05-06')).toThrow(/CHECK/);
    expect(() => insert('b', 'lost', null)).toThrow(/CHECK/);
    expect(sqlite.prepare('SELECT id, version, wording, recall_reason FROM document').all()).toEqual([
      { id: 'a', version: 0, wording: '{}', recall_reason: '' },
    ]);
    sqlite.close();
  });
});
