import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { asContractError, refusalOf } from '#electron/office/refuse.ts';
import { REFUSAL_SENTENCES } from '#shared/contract/refusal-sentences.ts';
import {
  isRefusalCode,
  Refusal,
  type RefusalCode,
  type RefusalFacts,
  refusalSentence,
  refusalStatus,
} from '#shared/contract/refusals.ts';
import { walkContract } from '#test/support/contract-walk.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODES = Object.keys(REFUSAL_SENTENCES).filter(isRefusalCode);

interface ThrownRefusal {
  readonly where: string;
  readonly code: string;
  readonly facts: readonly string[];
}

/** Every `new Refusal('CODE', { facts })` of the program, read from its source. */
function thrownRefusals(): ThrownRefusal[] {
  const found: ThrownRefusal[] = [];
  for (const folder of ['electron', 'shared', 'renderer']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const name = join(folder, file);
      const source = ts.createSourceFile(
        name,
        readFileSync(join(ROOT, name), 'utf8'),
        ts.ScriptTarget.Latest,
      );
      const visit = (node: ts.Node): void => {
        if (
          ts.isNewExpression(node) &&
          ts.isIdentifier(node.expression) &&
          node.expression.text === 'Refusal'
        ) {
          const [code, facts] = node.arguments ?? [];
          if (code !== undefined && ts.isStringLiteral(code)) {
            const names =
              facts !== undefined && ts.isObjectLiteralExpression(facts)
                ? facts.properties.flatMap((one) =>
                    one.name !== undefined && ts.isIdentifier(one.name) ? [one.name.text] : ['...'],
                  )
                : [];
            found.push({ where: name, code: code.text, facts: names });
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return found;
}

const placeholders = (code: RefusalCode, language: 'vi' | 'en') =>
  [...REFUSAL_SENTENCES[code][language].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe('refusals in words', () => {
  it.each(CODES)('%s says in both languages what happened and what to do', (code) => {
    const { vi, en } = REFUSAL_SENTENCES[code];
    expect(vi).toBe(vi.normalize('NFC'));
    expect(vi).toMatch(/[.]$/);
    expect(en).toMatch(/[.]$/);
    expect(vi).toMatch(/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i);
    expect(new Set(placeholders(code, 'en'))).toEqual(new Set(placeholders(code, 'vi')));
  });

  const thrown = thrownRefusals();

  it('finds where the program refuses', () => {
    expect(thrown.length).toBeGreaterThan(60);
  });

  it.each(thrown)('$code of $where fills every fact of its sentence', ({ code, facts }) => {
    expect(isRefusalCode(code)).toBe(true);
    if (!isRefusalCode(code)) return;
    const given: RefusalFacts = Object.fromEntries(facts.map((name) => [name, 'x']));
    if (facts.includes('...')) return;
    expect(refusalSentence(code, given, 'vi')).not.toMatch(/[{}]/);
    expect(refusalSentence(code, given, 'en')).not.toMatch(/[{}]/);
  });

  it('has a sentence for every refusal that a call declares', () => {
    for (const { path, codes } of walkContract()) {
      expect(
        codes.filter((code) => !isRefusalCode(code)),
        path,
      ).toEqual([]);
    }
  });

  it.each(CODES)('%s keeps its code, status and facts on the wire', (code) => {
    const error = asContractError(new Refusal(code, { seconds: 30 }));
    expect(error.toJSON()).toMatchObject({ code, status: refusalStatus(code), data: { seconds: 30 } });
    expect(error.status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['SQLITE_READONLY_DBMOVED', 'READ_ONLY'],
    ['EROFS', 'READ_ONLY'],
    ['SQLITE_CORRUPT_VTAB', 'DAMAGED_DATABASE'],
    ['SQLITE_NOTADB', 'DAMAGED_DATABASE'],
    ['SQLITE_CONSTRAINT', 'INTERNAL'],
  ])('names %s of the machine %s', (cause, code) => {
    expect(refusalOf(Object.assign(new Error('secret of Nguyễn'), { code: cause })).code).toBe(code);
  });
});
