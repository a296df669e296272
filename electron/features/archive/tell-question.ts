import type { Database } from '#electron/store/database.ts';
import type { GroupedSearchInput } from '#shared/contract/archive.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { KIND_LABELS, LEVEL_LABELS, STANDING_LABELS, TYPE_LABELS } from './facet-labels.ts';

/** What is asked, without a page. */
export type Question = Omit<GroupedSearchInput, 'offset' | 'limit'>;

const ORDERS: Record<Question['sort'], string> = {
  relevance: 'sát với từ tìm nhất trước',
  newest: 'quyết định mới nhất trước',
  oldest: 'quyết định cũ nhất trước',
  name: 'theo tên',
};

/** A question in words, one condition a line, for the head of a list and the audit log. */
export function tellQuestion(db: Database, question: Question): string[] {
  const awardNames = new Map(
    db
      .sql<{ id: string; name: string }>('SELECT id, short_name AS name FROM award_type')
      .map((row) => [row.id, row.name]),
  );
  const unitNames = db
    .sql<{ name: string }>(
      'SELECT u.name FROM json_each(?) j JOIN unit u ON u.id = j.value ORDER BY j.key',
      JSON.stringify(question.unitIds),
    )
    .map(({ name }) => name);
  const line = (label: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${label}: ${values.join('; ')}`];
  return [
    ...(question.text === '' ? [] : [`Từ tìm: “${question.text}”`]),
    ...line(
      'Hình thức',
      question.awardTypeIds.map((id) => awardNames.get(id) ?? id),
    ),
    ...line(
      'Cấp',
      question.levels.map((level) => LEVEL_LABELS[level]),
    ),
    ...line(
      'Loại hình',
      question.commendationTypes.map((type) => TYPE_LABELS[type]),
    ),
    ...line(
      'Đối tượng',
      question.kinds.map((kind) => KIND_LABELS[kind]),
    ),
    ...line('Đơn vị', [...question.units, ...unitNames]),
    ...(question.unitMap === 'recorded' ? [] : [`Đơn vị theo bản đồ ngày ${formatDate(question.unitMap)}`]),
    ...years(question.fromYear, question.toYear),
    ...(question.decisionNumber === '' ? [] : [`Số quyết định: ${question.decisionNumber}`]),
    ...line(
      'Tình trạng',
      question.standings.map((standing) => STANDING_LABELS[standing]),
    ),
    ...(question.asKnownOn === null ? [] : [`Như đã biết đến hết ngày ${formatDate(question.asKnownOn)}`]),
    `Thứ tự: ${ORDERS[question.sort]}`,
  ];
}

function years(from: number | null, to: number | null): string[] {
  if (from !== null && to !== null) return [from === to ? `Năm ${from}` : `Năm ${from}–${to}`];
  if (from !== null) return [`Từ năm ${from}`];
  return to === null ? [] : [`Đến năm ${to}`];
}
