/** Checks on the numbers of a meeting: who was there, how many ballots, how many votes. */
import { twoDigits } from '#shared/vietnamese/words.ts';
import type { BallotCountMinutesData } from './ballot-data.ts';
import { presentCount, voteBaseCount } from './compose-minutes.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { CouncilMinutesData } from './minutes-data.ts';

/** Minutes of a council before they are signed. */
export function checkCouncilMinutes(data: CouncilMinutesData): readonly DecisionCheck[] {
  const present = presentCount(data);
  const total = data.membersTotal;
  const base = voteBaseCount(data);
  const most = Math.min(base ?? Number.POSITIVE_INFINITY, present ?? Number.POSITIVE_INFINITY);
  const over = data.votes.find(({ yes }) => yes !== null && yes > most);
  const open = data.votes.find(({ yes }) => yes === null);
  return [
    check(
      'members-present',
      'must',
      present !== null && total !== null && present <= total,
      {
        vi: `Có mặt ${count(present)}/${count(total)} thành viên`,
        en: `${count(present)} of ${count(total)} members present`,
      },
      {
        vi: `Số thành viên có mặt (${count(present)}) phải được ghi và không quá tổng số thành viên (${count(total)}): hãy sửa hai số này.`,
        en: `Members present (${count(present)}) must be given and be no more than all members (${count(total)}).`,
      },
    ),
    check(
      'members-listed',
      'must',
      data.present.length === 0 || data.membersPresent === null || data.present.length <= data.membersPresent,
      {
        vi: 'Danh sách có mặt khớp số có mặt',
        en: 'The list of those present agrees with their number',
      },
      {
        vi: `Danh sách có mặt có ${data.present.length} người, số có mặt ghi ${count(data.membersPresent)}: hãy sửa số, hoặc để trống cho chương trình đếm.`,
        en: `${data.present.length} are listed as present, ${count(data.membersPresent)} are counted: correct the number, or leave it empty.`,
      },
    ),
    check(
      'votes-counted',
      'must',
      over === undefined && open === undefined,
      { vi: 'Số phiếu của từng trường hợp hợp lệ', en: 'The votes of every case are possible' },
      over === undefined
        ? {
            vi: `Chưa có số phiếu của ${open?.name ?? ''}: hãy điền.`,
            en: `The votes of ${open?.name ?? ''} are missing.`,
          }
        : {
            vi: `${over.name} có ${count(over.yes)} phiếu đồng ý, nhiều hơn ${twoDigits(most)} người được bỏ phiếu: hãy kiểm tra lại.`,
            en: `${over.name} has ${count(over.yes)} votes, more than the ${twoDigits(most)} who could vote.`,
          },
    ),
    check(
      'vote-base',
      'must',
      data.votes.length === 0 || base !== null,
      { vi: 'Biết số để tính tỷ lệ phiếu', en: 'The number the shares are counted on is known' },
      {
        vi: 'Chưa có số để tính tỷ lệ phiếu: hãy điền tổng số thành viên, số có mặt hoặc số phiếu hợp lệ.',
        en: 'The number the shares are counted on is missing.',
      },
    ),
  ];
}

/** hợp lệ + không hợp lệ = thu về ≤ phát ra ≤ dự họp ≤ tổng số; every row adds up to the valid ballots. */
export function checkBallotCount(data: BallotCountMinutesData): readonly DecisionCheck[] {
  const { membersTotal: total, membersPresent: present, issued, returned, valid, invalid } = data;
  const known = [total, present, issued, returned, valid, invalid].every((value) => value !== null);
  const chain = [returned, issued, present, total].map((value) => value ?? 0);
  const ordered = chain.every((value, index) => index === 0 || (chain[index - 1] ?? 0) <= value);
  const wrongRow = data.rows.find(
    ({ yes, no, spoiled }) => yes === null || no === null || yes + no + spoiled !== (valid ?? 0),
  );
  return [
    check(
      'ballots-known',
      'must',
      known,
      { vi: 'Đủ các số phiếu', en: 'All numbers of ballots are given' },
      {
        vi: 'Còn thiếu số thành viên hoặc số phiếu: hãy điền đủ tổng số, dự họp, phát ra, thu về, hợp lệ, không hợp lệ.',
        en: 'Numbers of members or ballots are missing.',
      },
    ),
    check(
      'ballots-sum',
      'must',
      !known || (valid ?? 0) + (invalid ?? 0) === returned,
      {
        vi: `Hợp lệ ${count(valid)} + không hợp lệ ${count(invalid)} = thu về ${count(returned)}`,
        en: `Valid ${count(valid)} + invalid ${count(invalid)} = returned ${count(returned)}`,
      },
      {
        vi: `Hợp lệ ${count(valid)} cộng không hợp lệ ${count(invalid)} không bằng thu về ${count(returned)}: hãy đếm lại.`,
        en: `Valid ${count(valid)} and invalid ${count(invalid)} do not add up to returned ${count(returned)}.`,
      },
    ),
    check(
      'ballots-order',
      'must',
      !known || ordered,
      {
        vi: 'Thu về không quá phát ra, phát ra không quá số dự họp',
        en: 'No more ballots returned than given out, no more given out than members present',
      },
      {
        vi: `Phải có: thu về (${count(returned)}) ≤ phát ra (${count(issued)}) ≤ dự họp (${count(present)}) ≤ tổng số (${count(total)}). Hãy sửa số sai.`,
        en: `Returned (${count(returned)}) ≤ given out (${count(issued)}) ≤ present (${count(present)}) ≤ all (${count(total)}) does not hold.`,
      },
    ),
    check(
      'ballot-rows',
      'must',
      data.rows.length > 0 && wrongRow === undefined,
      {
        vi: 'Số phiếu của từng dòng cộng lại bằng số phiếu hợp lệ',
        en: 'The votes of every row add up to the valid ballots',
      },
      {
        vi:
          wrongRow === undefined
            ? 'Chưa có trường hợp nào: hãy thêm vào kết quả kiểm phiếu.'
            : `${wrongRow.name}: đồng ý + không đồng ý + không hợp lệ ở dòng phải bằng ${count(valid)} phiếu hợp lệ. Hãy đếm lại.`,
        en:
          wrongRow === undefined
            ? 'No case yet: add them to the result.'
            : `${wrongRow.name}: the votes do not add up to ${count(valid)} valid ballots.`,
      },
    ),
  ];
}

function count(value: number | null): string {
  return value === null ? '…' : twoDigits(value);
}
