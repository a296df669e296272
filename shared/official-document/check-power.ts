/** Who may decide this award, and how it is named: Luật 06/2022/QH15 Điều 75, 77–80, by the day of the decision. */
import { spellingKey } from '#shared/vietnamese/fold.ts';
import { officesOfAuthority } from './authority-office.ts';
import { bareTitle } from './award-words.ts';
import { signerCapacity } from './capacity.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { DecisionData } from './decision-data.ts';
import { type AwardPower, type DecisionFacts, inForceOn } from './decision-facts.ts';
import { toSentenceForm } from './sentence-case.ts';

/** Power of the authority, name of the award, and whether the signer belongs to the authority. */
export function checkPower(data: DecisionData, facts: DecisionFacts): DecisionCheck[] {
  return [checkAuthority(data, facts), checkAwardName(data, facts), checkSignerOffice(data)];
}

function checkAuthority(data: DecisionData, facts: DecisionFacts): DecisionCheck {
  const day = data.date ?? facts.day;
  const award = data.award.name;
  const offices = officesOfAuthority(data.authority);
  const powers = findAwards(data, facts).flatMap(({ decidedBy }) =>
    decidedBy.filter((power) => inForceOn(power, day)),
  );
  const held = powers.find(({ office }) => offices?.includes(office));
  const decider = toSentenceForm(data.authority);
  const rightful = [...new Set(powers.map(({ officeName, cite }) => `${officeName} (${cite})`))].join('; ');
  return check(
    'power',
    'must',
    powers.length === 0 || offices === null || held !== undefined,
    held === undefined
      ? { vi: 'Thẩm quyền khen thưởng: chưa đối chiếu được', en: 'Power to award: could not be compared' }
      : {
          vi: `${decider} có thẩm quyền quyết định (${held.cite})`,
          en: `${decider} has the power to decide (${held.cite})`,
        },
    {
      vi: `${decider} không có thẩm quyền quyết định “${award}”: thẩm quyền thuộc ${rightful}. Hãy trình cấp đó quyết định.`,
      en: `${decider} has no power to decide “${award}”: it belongs to ${rightful}. Submit it there.`,
    },
  );
}

/** Awards it may be: by its key, by its name, or, for a giấy khen whose owner is in its name, by its sort. */
function findAwards(data: DecisionData, { awards, awardId }: DecisionFacts): readonly AwardPower[] {
  const key = nameKey(data.award.name);
  const exact = awards.filter(({ names }) => names.some((name) => nameKey(name) === key));
  if (exact.length > 0) return exact;
  if (awardId !== null) return awards.filter(({ id }) => id === awardId);
  if (key.startsWith(spellingKey('Giấy khen'))) return awards.filter(({ id }) => id.startsWith('giay-khen'));
  return [];
}

/** Tones and letters as they are, spelling variants apart: 'sĩ' and 'sỹ' are one. */
function nameKey(name: string): string {
  return spellingKey(bareTitle(name).replace(/\bUBND\b/gu, 'Ủy ban nhân dân'));
}

/** "Chiến sỹ" is the spelling of old forms; the law writes “Chiến sĩ” (Điều 21–24). */
function checkAwardName(data: DecisionData, { awards }: DecisionFacts): DecisionCheck {
  const printed = [data.award.name, data.title, data.reason, data.moneyArticle].join(' | ');
  const name = bareTitle(data.award.name);
  const right = awards.flatMap(({ names }) => names).find((one) => nameKey(one) === nameKey(name));
  const misspelt = /chiến sỹ|thày thuốc/iu.exec(printed)?.[0];
  return check(
    'award-name',
    'must',
    misspelt === undefined && (right === undefined || plain(right) === plain(name)),
    { vi: 'Tên khen thưởng viết như luật', en: 'The award is named as the law does' },
    {
      vi:
        misspelt === undefined
          ? `Luật viết “${right ?? ''}”: hãy sửa “${name}”.`
          : `“${misspelt}”: luật viết “Chiến sĩ thi đua”, “Thầy thuốc”; hãy sửa cho đúng tên trong luật.`,
      en: `The law writes “${right ?? 'Chiến sĩ'}”: correct the name of the award.`,
    },
  );
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\bubnd\b/gu, 'ủy ban nhân dân');
}

/** The lines above the signature belong to the authority: 'KT. CHỦ TỊCH' under 'CHỦ TỊCH ỦY BAN …'. */
function checkSignerOffice(data: DecisionData): DecisionCheck {
  const head = data.signer.signing?.head ?? legacyHead(signerCapacity(data.signer));
  const authority = data.authority.toLocaleUpperCase('vi').trim();
  const office = head.toLocaleUpperCase('vi').trim();
  return check(
    'signer-office',
    'must',
    office === '' || authority === '' || authority.startsWith(office),
    { vi: 'Người ký thuộc thẩm quyền ban hành', en: 'The signer belongs to the authority' },
    {
      vi: `Người ký ghi “${office}” nhưng thẩm quyền ban hành là “${authority}”: hãy sửa cho khớp.`,
      en: `The signer is “${office}”, but the authority is “${authority}”: make them agree.`,
    },
  );
}

/** Office of the head in lines that were typed: 'KT. CHỦ TỊCH' → 'CHỦ TỊCH'; '' when it cannot be read. */
function legacyHead(lines: readonly string[]): string {
  const line = lines.find((one) => !/^TM\./u.test(one)) ?? '';
  return line.replace(/^(KT|TL|TUQ|Q)\.\s*/u, '');
}
