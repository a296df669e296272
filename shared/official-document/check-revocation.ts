/** Checks on a revocation before it is signed (Luật 06/2022/QH15 Điều 93). */
import { searchKey } from '#shared/vietnamese/fold.ts';
import { checkBases, checkHead } from './check-head.ts';
import { revocationSubject } from './compose-revocation.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { RevocationData } from './revocation-data.ts';
import { toSentenceForm } from './sentence-case.ts';
import { DEFAULT_WORDING } from './wording.ts';

/** Every check with its verdict, in the order of the page. */
export function checkRevocation(data: RevocationData): readonly DecisionCheck[] {
  const title = revocationSubject(data, DEFAULT_WORDING);
  return [
    ...checkHead({ ...data, title }).filter(({ rule }) => rule !== 'title-length'),
    ...checkBases(data),
    ...checkTarget(data),
    ...checkRevoked(data),
  ];
}

function checkTarget(data: RevocationData): DecisionCheck[] {
  const { target } = data;
  const known = target.number !== '' && target.date !== null;
  const decider = searchKey(toSentenceForm(data.authority));
  const sameDecider = target.issuer !== '' && decider.startsWith(searchKey(target.issuer));
  return [
    check(
      'target',
      'must',
      known,
      { vi: `Hủy bỏ Quyết định số ${target.number}`, en: `Revokes decision ${target.number}` },
      {
        vi: 'Chưa ghi số, ngày của quyết định bị hủy bỏ.',
        en: 'Give number and day of the decision that is revoked.',
      },
    ),
    check(
      'target-before',
      'must',
      data.date === null || target.date === null || target.date <= data.date,
      { vi: 'Quyết định bị hủy bỏ có trước', en: 'The revoked decision is the earlier one' },
      {
        vi: 'Quyết định bị hủy bỏ có ngày sau quyết định này: hãy kiểm tra lại ngày.',
        en: 'The revoked decision is dated after this one: check the days.',
      },
    ),
    check(
      'same-decider',
      'must',
      sameDecider,
      {
        vi: 'Người đã quyết định khen thưởng hủy bỏ quyết định đó (khoản 8 Điều 93)',
        en: 'Whoever granted the award revokes it (khoản 8 Điều 93)',
      },
      {
        vi: `Chỉ người đã ban hành (${target.issuer || '…'}) có thẩm quyền hủy bỏ (khoản 8 Điều 93): hãy trình người đó quyết định.`,
        en: 'Only the one who granted the award may revoke it (khoản 8 Điều 93).',
      },
    ),
  ];
}

function checkRevoked(data: RevocationData): DecisionCheck[] {
  const keys = data.revoked.map(({ kind, name, position, unit }) =>
    [kind, name, position, unit].map(searchKey).join('|'),
  );
  return [
    check(
      'revoked-named',
      'must',
      data.scope === 'whole' || data.revoked.length > 0,
      { vi: 'Đã nêu trường hợp bị hủy bỏ', en: 'The awards revoked are named' },
      {
        vi: 'Hủy bỏ một phần thì phải nêu tên các trường hợp bị hủy bỏ.',
        en: 'A partial revocation must name the awards it ends.',
      },
    ),
    check(
      'revoked-unique',
      'must',
      new Set(keys).size === keys.length,
      { vi: 'Không ai có tên hai lần', en: 'Nobody is listed twice' },
      { vi: 'Có trường hợp ghi hai lần: hãy bỏ một dòng.', en: 'A case is listed twice: remove one.' },
    ),
    check(
      'revocation-reason',
      'must',
      data.ground !== 'other' || data.reason !== '',
      { vi: 'Có lý do hủy bỏ', en: 'The reason is given' },
      {
        vi: 'Chưa ghi lý do: hãy chọn trường hợp của khoản 2 Điều 93 hoặc ghi lý do cụ thể.',
        en: 'Give the reason: a point of khoản 2 Điều 93, or your own words.',
      },
    ),
    check(
      'recovery',
      'advice',
      data.recovery.objects !== '' || data.recovery.amount !== null,
      { vi: 'Có điều về thu hồi', en: 'The article on recovery is there' },
      {
        vi: 'Chưa ghi thu hồi hiện vật, tiền thưởng (khoản 2 Điều 93).',
        en: 'Objects and bonus are to be recovered (khoản 2 Điều 93).',
      },
    ),
    check(
      'executors',
      'must',
      data.executors !== '',
      { vi: 'Có điều khoản thi hành', en: 'The article on execution is there' },
      { vi: 'Chưa ghi ai thi hành quyết định.', en: 'Say who carries the decision out.' },
    ),
  ];
}
