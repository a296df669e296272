/** Checks on the lists that accompany a submission. */
import { searchKey } from '#shared/vietnamese/fold.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { AchievementSummaryData, NomineeListData } from './nominee-data.ts';
import { countPhrase, groupRecipients, recipientName } from './recipient-text.ts';

/** Every check with its verdict. */
export function checkNominees(data: NomineeListData | AchievementSummaryData): readonly DecisionCheck[] {
  const keys = data.nominees.map(({ kind, name, born, position, unit }) =>
    [kind, name, born, position, unit].map(searchKey).join('|'),
  );
  const twice = data.nominees.find((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  const silent = data.nominees.find(({ achievement }) => achievement === '');
  return [
    check(
      'recipients-count',
      'must',
      data.nominees.length > 0,
      {
        vi: `Danh sách có ${countPhrase(groupRecipients(data.nominees))}`,
        en: `${data.nominees.length} in the list`,
      },
      { vi: 'Danh sách chưa có ai.', en: 'The list is empty.' },
    ),
    check(
      'recipients-unique',
      'must',
      twice === undefined,
      { vi: 'Không ai có tên hai lần', en: 'Nobody is listed twice' },
      {
        vi: `${twice === undefined ? '' : recipientName(twice)} có tên hai lần: hãy bỏ một dòng.`,
        en: `${twice === undefined ? '' : recipientName(twice)} is listed twice: remove one.`,
      },
    ),
    check(
      'columns-unique',
      'must',
      new Set(data.columns).size === data.columns.length,
      { vi: 'Không cột nào lặp lại', en: 'No column twice' },
      { vi: 'Có cột chọn hai lần: hãy bỏ một cột.', en: 'A column is chosen twice: remove one.' },
    ),
    check(
      'achievement',
      data.kind === 'achievement-summary' ? 'must' : 'advice',
      silent === undefined,
      { vi: 'Mọi trường hợp có tóm tắt thành tích', en: 'Every achievement is told' },
      {
        vi: `Chưa có tóm tắt thành tích của ${silent === undefined ? '' : recipientName(silent)}.`,
        en: `The achievement of ${silent === undefined ? '' : recipientName(silent)} is missing.`,
      },
    ),
  ];
}
