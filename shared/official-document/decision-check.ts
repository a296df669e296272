/** One check on the data of a decision, as the window shows it. */

/** 'must': asked by NĐ 30/2020 or the law, stops signing. 'advice': worth a look. */
export type CheckLevel = 'must' | 'advice';

export type DecisionCheck = {
  readonly rule: string;
  readonly level: CheckLevel;
  readonly holds: boolean;
  readonly message: { readonly vi: string; readonly en: string };
};

type Sentence = DecisionCheck['message'];

/** A check with the sentence of its verdict. */
export function check(
  rule: string,
  level: CheckLevel,
  holds: boolean,
  ok: Sentence,
  broken: Sentence,
): DecisionCheck {
  return { rule, level, holds, message: holds ? ok : broken };
}
