import type { Finding, Holds, Judgement, Verdict } from './case.ts';
import type { CaseProblem, CaseProblemCode } from './case-file.ts';

/** Words of verdicts and answers as the window and the command line say them. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  eligible: 'đủ điều kiện',
  not_eligible: 'chưa đủ điều kiện',
  needs_manual: 'cần người kiểm tra',
};

export const holdsMark = (holds: Holds): string => (holds === true ? '✓' : holds === false ? '✗' : '?');

/** What a condition asked, what proves it and what is missing, in one line with its citation. */
export function findingLine({ holds, requirement, proof, missing, article }: Finding): string {
  const facts = holds === true ? proof.join('; ') : (missing ?? '');
  return `${holdsMark(holds)} ${requirement} [${article}]${facts === '' ? '' : `: ${facts}`}`;
}

/** A judgement for people: the verdict, then every condition on its own line. */
export function judgementLines({ id, verdict, route, verdict2022, findings }: Judgement): string[] {
  const by2022 = verdict2022 === undefined ? '' : ` (theo văn bản 2022: ${VERDICT_WORDS[verdict2022]})`;
  return [
    `${id}: ${VERDICT_WORDS[verdict]}${by2022}${route === null ? '' : ` – ${route}`}`,
    ...findings.map((finding) => `  ${findingLine(finding)}`),
  ];
}

const PROBLEM_WORDS: Record<CaseProblemCode, string> = {
  yaml_syntax: 'không phải YAML đúng cú pháp, hãy sửa dòng này',
  no_cases: 'không có danh sách “vectors” hoặc “cases”, hãy xem lại tệp',
  wrong_value: 'giá trị thiếu hoặc không thuộc danh mục, hãy sửa lại',
  date_does_not_exist: 'ngày hoặc năm không có thật, hãy sửa lại',
  same_id_twice: 'mã trường hợp bị trùng, hãy đặt mã khác',
  unknown_award: 'không có danh hiệu, hình thức này trong danh mục',
  unknown_route: 'danh hiệu, hình thức này không có tiêu chuẩn ấy',
  decided_before_received: 'ngày quyết định trước ngày nhận hồ sơ',
};

/** "dòng 12, V013: … (proposal.dossier_received)". */
export function problemLine({ id, line, code, at }: CaseProblem): string {
  return `dòng ${line}${id === null ? '' : `, ${id}`}: ${PROBLEM_WORDS[code]}${at === '' ? '' : ` (${at})`}`;
}
