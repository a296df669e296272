import type { AwardRule, DecidingOffice, Route } from '../catalogue/award-rule.ts';
import { inForce } from '../catalogue/catalogue.ts';
import type { Finding, Holds } from './case.ts';
import type { Question } from './context.ts';

/** Checks that every case passes through, whatever the award: G1 to G9. */

const check = (
  condition: string,
  cite: string,
  holds: Holds,
  requirement: string,
  words: { proof?: string[]; missing?: string; interpretations?: string[] } = {},
): Finding => ({
  condition,
  cite,
  article: cite,
  holds,
  requirement,
  proof: words.proof ?? [],
  missing: holds === true ? null : (words.missing ?? null),
  interpretations: words.interpretations ?? [],
});

export function subjectCheck(question: Question, rule: AwardRule, route: Route | null): Finding {
  const { kind } = question.one.subject;
  const requirement = 'Đúng đối tượng được tặng';
  if (!rule.subjects.includes(kind))
    return check('G2', rule.subjectsCite, false, requirement, {
      missing: 'không tặng cho loại đối tượng này',
    });
  if (route !== null && !route.subjects.includes(kind))
    return check('G2', route.cite, false, requirement, {
      missing: 'điểm, khoản này dành cho loại đối tượng khác',
    });
  return check('G2', route?.cite ?? rule.subjectsCite, true, requirement);
}

/** The article that tells why this office may not decide: its own clause beside several deciders, else the award's. */
function refusingCite(question: Question, entries: readonly DecidingOffice[], office: string): string {
  const own = entries.find((entry) => entry.office === office && !/^NĐ/.test(entry.cite));
  if (own !== undefined) return own.cite;
  const first = entries[0]?.cite ?? '77';
  const cite = question.catalogue.versions('office', office)[0]?.content.cite ?? null;
  const sameArticle =
    cite !== null && entries.some((entry) => entry.cite.split('.')[0] === cite.split('.')[0]);
  return entries.length > 1 &&
    new Set(entries.map((entry) => entry.cite)).size > 1 &&
    sameArticle &&
    cite !== null
    ? cite
    : first;
}

/** Public units under a Sở are not named in 80.1 although the title of the article speaks of the province (INT-10). */
const UNIT_UNDER_DEPARTMENT = 'nguoi-dung-dau-don-vi-su-nghiep-thuoc-so';

export function decidingCheck(question: Question, rule: AwardRule): Finding | null {
  const { decidedBy, decisionDate, dossierReceived } = question.one.proposal;
  if (decidedBy === undefined) return null;
  const day = decisionDate ?? dossierReceived;
  const requirement = 'Đúng thẩm quyền quyết định';
  const valid = rule.decidedBy.filter((entry) =>
    inForce({ validFrom: entry.validFrom ?? '0000', validTo: entry.validTo }, day),
  );
  const found = valid.find((entry) => entry.office === decidedBy);
  const name = question.catalogue.versions('office', decidedBy)[0]?.content.name ?? decidedBy;
  if (found !== undefined) return check('G3', found.cite, true, requirement, { proof: [name] });
  if (decidedBy === UNIT_UNDER_DEPARTMENT && (rule.level === 'co-so' || rule.level === 'xa'))
    return check('G3', '80.1', null, requirement, {
      missing: 'điều luật không nêu đích danh',
      interpretations: ['INT-10'],
    });
  const cite =
    rule.decidedBy.length === 1
      ? (rule.decidedBy[0]?.cite ?? '77')
      : refusingCite(
          question,
          valid.length > 0 ? withExpired(valid, rule, decidedBy) : rule.decidedBy,
          decidedBy,
        );
  // Powers known only from memory (Luật 2003) are for a person to compare, never a refusal.
  const isUnconfirmed = valid.length > 0 && valid.every(({ source }) => source === 'memory');
  const rightful = valid.map(
    (entry) => question.catalogue.versions('office', entry.office)[0]?.content.name ?? entry.office,
  );
  return check('G3', cite, isUnconfirmed ? null : false, requirement, {
    missing: `${name} không có thẩm quyền; thẩm quyền: ${rightful.join('; ') || 'không còn'}`,
  });
}

/** The entry that expired for this very office names the article, where the law once gave it the power. */
function withExpired(valid: DecidingOffice[], rule: AwardRule, office: string): DecidingOffice[] {
  const expired = rule.decidedBy.find((entry) => entry.office === office && entry.validTo !== null);
  return expired === undefined ? valid : [expired, ...valid];
}

export function proposingCheck(question: Question, rule: AwardRule): Finding | null {
  const { proposedBy } = question.one.proposal;
  if (proposedBy === undefined) return null;
  // Old laws whose proposing offices nobody has entered: not known, so not refused.
  if (rule.proposedBy.length === 0)
    return check('G4', rule.subjectsCite, null, 'Đúng thẩm quyền đề nghị', {
      missing: 'danh mục chưa ghi cơ quan đề nghị của chế độ này',
    });
  const found = rule.proposedBy.find((entry) => entry.office === proposedBy);
  const cite = found?.cite ?? rule.proposedBy[0]?.cite ?? '83';
  return check('G4', cite, found !== undefined, 'Đúng thẩm quyền đề nghị', {
    missing: 'cơ quan này không được trình trực tiếp',
  });
}

export function posthumousCheck(question: Question, route: Route): Finding | null {
  if (question.one.proposal.posthumous !== true) return null;
  const requirement = 'Được truy tặng';
  if (question.one.subject.kind !== 'ca-nhan')
    return check('G5', route.cite, false, requirement, { missing: 'chỉ truy tặng cho cá nhân' });
  return route.posthumous === true
    ? check('G5', route.cite, true, requirement)
    : check('G5', route.cite, null, requirement, {
        missing: 'điều luật chỉ nói “để tặng”',
        interpretations: ['INT-08'],
      });
}

export function sameAchievementCheck(question: Question): Finding | null {
  const { achievement } = question.one.proposal;
  if (achievement === undefined) return null;
  const twin = question.one.history.awards.find(
    (held) => held.cancelled !== true && held.achievement === achievement,
  );
  return check('G6', '5.2.c', twin === undefined, 'Thành tích này chưa được tặng hình thức khen thưởng nào', {
    missing:
      twin === undefined ? '' : `đã được tặng ${question.catalogue.awardName(twin.award, question.day)}`,
    interpretations: ['INT-06'],
  });
}

export function reviewCheck(question: Question): Finding | null {
  if (question.one.subject.underReview !== true) return null;
  return check(
    'G7',
    'NĐ 98/2023 Điều 4(4)',
    false,
    'Không trong thời gian xem xét kỷ luật, điều tra, xác minh',
    {
      missing: 'đang được xem xét, chưa đề nghị khen thưởng',
    },
  );
}

/** Điều 85 khoản 1: which types fall under the simple procedure by themselves. */
const SIMPLE_TYPES = ['dot-xuat', 'cong-hien', 'nien-han', 'doi-ngoai'];

export function simpleProcedureCheck(question: Question, rule: AwardRule, route: Route): Finding | null {
  const { procedure, type } = question.one.proposal;
  if (procedure !== 'don-gian') return null;
  const requirement = 'Được xét theo thủ tục đơn giản';
  const { allowed, cite } = rule.simpleProcedure;
  if (!allowed)
    return check('G8', cite, false, requirement, { missing: 'chỉ áp dụng cho hình thức khen thưởng' });
  const types = type === undefined ? route.types : [type];
  return types.some((one) => SIMPLE_TYPES.includes(one))
    ? check('G8', cite, true, requirement)
    : check('G8', cite, null, requirement, {
        missing: 'cần xác nhận thuộc trường hợp nào của khoản 1 Điều 85',
      });
}

export function typeCheck(question: Question, route: Route): Finding | null {
  const { type } = question.one.proposal;
  if (type === undefined || route.types.length === 0) return null;
  const requirement = 'Đúng loại hình khen thưởng của tiêu chuẩn';
  if (route.types.includes(type)) return check('G9', route.cite, true, requirement);
  return question.one.subject.kind === 'ho-gia-dinh'
    ? check('G9', route.cite, null, requirement, {
        missing: 'luật cho phép loại hình với hộ gia đình nhưng chưa có tiêu chuẩn riêng',
        interpretations: ['INT-09'],
      })
    : check('G9', route.cite, false, requirement, {
        missing: 'tiêu chuẩn này không dùng cho loại hình đã chọn',
      });
}
