import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import { runCli } from '#test/support/run-cli.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const folder = makeFolder();

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('compose', () => {
  it('writes a sample of every kind beside its data, and composes a file of one’s own', async () => {
    const out = join(makeFolder(), 'samples');
    const samples = await runCli(['compose', '--samples', '--out', out, '--json']);
    expect(samples.status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      DOCUMENT_KINDS.flatMap(({ id }) => [`${id}.docx`, `${id}.json`]).sort(),
    );
    for (const { id } of DOCUMENT_KINDS) {
      expect(
        readFileSync(join(out, `${id}.docx`))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      expect(JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8'))).toMatchObject({ kind: id });
    }
    const own = join(out, 'own');
    const ran = await runCli(['compose', join(out, 'award-decision.json'), '--out', own, '--json']);
    expect(ran.json).toEqual({ files: [join(own, 'award-decision.docx')] });
    expect(readdirSync(own)).toEqual(['award-decision.docx']);
  });

  it('prints the schema of a kind, with the words of its fields', async () => {
    const schema = await runCli(['compose', '--schema', 'award-decision']);
    expect(schema.json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(schema.json)).toContain('"title":"Người ký"');
  });

  it.each([
    [{ kind: 'award-decision', colour: 1 }, ['agency (', 'colour']],
    [{ kind: 'award-decision', recipients: [{ kind: 'person', name: '' }] }, ['recipients.0.name']],
    [{ kind: 'letter-to-santa' }, ['kind: không có loại “letter-to-santa”; có: award-decision']],
    [{}, ['kind: chưa ghi loại văn bản']],
    [[], ['kind: chưa ghi loại văn bản']],
  ])('refuses %j in words, names the place, and writes nothing', async (data, places) => {
    const out = join(makeFolder(), 'nothing');
    const ran = await runCli(['compose', write('bad.json', data), '--out', out, '--json']);
    expect(ran.status).toBe(1);
    expect(ran.json).toMatchObject({ refused: 'INVALID_INPUT' });
    expect(ran.words).toMatch(/^INVALID_INPUT: /);
    for (const place of places) expect(ran.json.fields).toContain(place);
    expect(existsSync(out)).toBe(false);
  });

  it('calls a file that is no JSON a wrong call', async () => {
    expect((await runCli(['compose', write('worse.json', '{'), '--out', folder])).status).toBe(2);
  });
});
