/**
 * What a golden query must find, said without the search: conditions on the plain data, compared letter by letter.
 * Words of a name are compared whole, as spelt (`spelt`) or with their marks dropped (`plain`).
 */
import type { GoldenAward } from './golden-award.ts';
import { lineageOf } from './unit-changes.ts';

type Test = (award: GoldenAward) => boolean;

const list = (text: string): string[] => text.split(';').map((one) => one.trim());
const bare = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
const has = (words: readonly string[], wanted: string): boolean =>
  wanted.split(' ').every((word) => words.includes(word));
const within = (value: string, text: string): boolean => {
  const [from = '', to = from] = text.split('..');
  return value >= from && value <= (to === '' ? '9999' : to);
};

const CONDITIONS: Readonly<Record<string, (text: string) => Test>> = {
  name: (text) => (award) => list(text).includes(award.name),
  spelt: (text) => (award) => has(wordsOf(award.name), text),
  plain: (text) => (award) => has(wordsOf(bare(award.name)), text),
  unit: (text) => (award) => list(text).includes(award.unit),
  lineage: (text) => (award) => lineageOf(text).includes(award.unit),
  type: (text) => (award) => list(text).includes(award.awardType),
  number: (text) => (award) => list(text).includes(award.number),
  year: (text) => (award) => within(award.date.slice(0, 4), text),
  day: (text) => (award) => within(award.date, text),
  kind: (text) => (award) => list(text).includes(award.kind),
  level: (text) => (award) => list(text).includes(award.level),
  standing: (text) => (award) => list(text).includes(award.standing),
  signer: (text) => (award) => award.signer === text,
  position: (text) => (award) => list(text).includes(award.position),
  reason: (text) => (award) => award.reason.toLowerCase().includes(text),
  not: (text) => {
    const test = readCondition(text.trim());
    return (award) => !test(award);
  },
};

function readCondition(text: string): Test {
  const [, name = '', value = ''] = /^(\p{L}+)=(.*)$/u.exec(text) ?? [];
  const make = CONDITIONS[name];
  if (make === undefined) throw new Error(`no such condition: ${text}`);
  return make(value.trim());
}

/** 'unit=Sở Y tế & year=2014..2016 || name=…' as a test of an award. */
export function readWanted(text: string): Test {
  const ways = text.split('||').map((way) => way.split(' & ').map((one) => readCondition(one.trim())));
  return (award) => ways.some((tests) => tests.every((test) => test(award)));
}
