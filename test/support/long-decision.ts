/** A drafted decision whose list is as long as one likes, written straight into an open office's file. */
import type { Office } from '#electron/office/open-office.ts';
import { query } from '#electron/store/database.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';

/** Recipients who do not exist: people, every tenth one a collective. */
export function manyRecipients(count: number): DecisionData['recipients'] {
  return Array.from({ length: count }, (_, index) => {
    const isCollective = index % 10 === 9;
    return {
      kind: isCollective ? 'collective' : 'person',
      honorific: isCollective ? '' : index % 2 === 0 ? 'Ông' : 'Bà',
      name: isCollective ? `Tổ công tác số ${index + 1}` : `Nguyễn Thị Hư Cấu ${index + 1}`,
      position: isCollective ? '' : 'Chuyên viên',
      unit: `Phòng Nghiệp vụ ${index % 40}, Sở Hư Cấu`,
    };
  }) as DecisionData['recipients'];
}

/** Gives a draft this many recipients. */
export async function lengthenDecision(office: Office, id: string, count: number): Promise<void> {
  const { store } = office.core.archive();
  const row = store.reader.first(query.selectFrom('decision').select('data').where('id', '=', id));
  const data = JSON.parse(row?.data ?? '{}') as DecisionData;
  const longer = JSON.stringify({ ...data, recipients: manyRecipients(count) });
  await store.write(() => {
    store.writer.run(query.updateTable('decision').set({ data: longer }).where('id', '=', id));
  });
}
