import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFormerWords } from '#electron/features/archive/former-words.ts';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { DATABASE_FILE, openStore } from '#electron/store/open-store.ts';
import { buildSearchIndex } from '#electron/store/search/build-index.ts';
import { countIndexed, searchIndex } from '#electron/store/search/search-index.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const LEVEL = MIGRATIONS.find(({ name }) => name === 'search-index')?.level ?? 0;

it('an office of before is indexed when it is opened: awards, their units, what corrections replaced', () => {
  const [folder, key] = [makeFolder(), randomBytes(32)];
  const sqlite = openEncrypted(join(folder, DATABASE_FILE), key);
  migrate(sqlite, MIGRATIONS.slice(0, LEVEL - 1));
  const content = JSON.stringify({
    kind: 'corrected',
    by: { id: null, number: '9/QĐ-UBND', date: '2020-01-01', kind: 'decision' },
    changes: [{ field: 'name', from: 'Lò Văn Cũ', to: 'Lò Văn Mới' }],
  });
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(`
INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, working_days,
  council_percent, review_needed, award_class, award_group, proposable)
  VALUES ('bk', 'Bằng khen', 'Bằng khen', 'province', '[]', '', '', '', 1, 1, 0, '', '', 1);
INSERT INTO honoree (id, kind, name, name_key, position, unit_name, unit_key, created_at, root_id)
  VALUES ('h1', 'person', 'Lò Văn Mới', 'lo van moi', '', '', '', '', 'h1'), ('h2', 'person', 'Vi Văn Ra', '', '', '', '', '', 'h1');
INSERT INTO award (id, honoree_id, award_type_id, kind, name, position, unit_name, reason, decision_number, decision_date,
  year, signer, source, recorded_at, removed_at, corrected_at)
  VALUES ('a1', 'h1', 'bk', 'person', 'Lò Văn Mới', '', 'Sở Y tế', '', '1/QĐ-UBND', '2019-01-01', 2019, '', 'import', '2024-01-01', NULL, '2020-01-01'),
    ('a2', 'h2', 'bk', 'person', 'Vi Văn Ra', '', 'Sở Y tế', '', '2/QĐ-UBND', '2020-01-01', 2020, '', 'import', '2024-01-01', NULL, NULL),
    ('a3', 'h2', 'bk', 'person', 'Vi Văn Bỏ', '', 'Sở Y tế', '', '2/QĐ-UBND', '2020-01-01', 2020, '', 'import', '2024-01-01', '2024-02-01', NULL);
INSERT INTO award_event (id, entry, award_id, kind, content, at, account_name) VALUES ('e', 'e', 'a1', 'corrected', '${content}', '', '');`);
  sqlite.close();

  const store = openStore(folder, key, 'open');
  buildSearchIndex(store, readFormerWords);
  buildSearchIndex(store, readFormerWords);
  const db = store.reader;
  const find = (text: string, asKnownOn: string | null = null) =>
    db.snapshot(() => {
      const found = searchIndex(db, parseQuery(text), {
        awardTypeIds: [],
        levels: [],
        commendationTypes: [],
        kinds: [],
        unitNames: null,
        standings: [],
        years: [],
        days: null,
        decisionNumbers: [],
        restricted: true,
        asKnownOn,
      });
      return {
        docs: found.page('oldest', 0, 10).map(({ doc }) => doc),
        people: found.by('person', 'oldest').total,
      };
    });
  expect(countIndexed(db)).toBe(2);
  expect(find('so y te')).toEqual({ docs: [1, 2], people: 1 });
  expect(find('lo van cu').docs).toEqual([1]);
  expect(find('van bo').docs).toEqual([]);
  expect(find('van bo', '2024-01-15').docs).toEqual([3]);
  expect(db.column('SELECT n.name FROM award a JOIN award_unit_name n ON n.id = a.unit_name_id')).toEqual([
    'Sở Y tế',
    'Sở Y tế',
    'Sở Y tế',
  ]);
  expect(db.column("SELECT count(*) FROM sqlite_master WHERE name LIKE 'award_search%'")).toEqual([0]);
  store.close();
});
