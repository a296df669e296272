/** One success of every call about the life of awards that writes, for the audit log. */
import { randomUUID } from 'node:crypto';
import { giveAwards, handedOver, importAward, outsideRevocation } from '#test/support/award-story.ts';
import type { OfficeFixture } from '#test/support/office-fixture.ts';

export function lifeWrites(
  fixture: () => OfficeFixture,
): Record<string, () => Promise<() => Promise<unknown>>> {
  const archive = (role: Parameters<OfficeFixture['as']>[0]) => fixture().as(role).archive;
  const entry = (): string => randomUUID();
  const today = '2026-05-06';
  const handOver = async () => {
    const { awardIds } = await giveAwards(fixture(), [`Lò Văn ${randomUUID().slice(0, 4)}`]);
    const input = { entry: entry(), awardIds, event: handedOver(today) };
    return { input, awardIds, awardId: awardIds[0] ?? '' };
  };
  const cancelled = async () => {
    const awardId = await importAward(fixture(), `Lò Thị ${randomUUID().slice(0, 4)}`);
    await archive('secretary').recordRevocation(outsideRevocation(awardId, today));
    return awardId;
  };
  const asked = async () => {
    const { awardId } = await handOver();
    const more = { sort: 'replacement' as const, on: today, reason: 'Mất', copies: 1, originalKept: false };
    return { entry: entry(), awardId, ...more };
  };
  return {
    'archive.recordDelivery': async () => {
      const { input } = await handOver();
      return () => archive('clerk').recordDelivery(input);
    },
    'archive.recordRecovery': async () => {
      const awardIds = [await cancelled()];
      const event = { kind: 'money-recovered' as const, on: today, amount: null, note: '' };
      return () => archive('clerk').recordRecovery({ entry: entry(), awardIds, event });
    },
    'archive.askReissue': async () => {
      const input = await asked();
      return () => archive('clerk').askReissue(input);
    },
    'archive.recordReissuePrinted': async () => {
      const input = await asked();
      const { events } = await archive('clerk').askReissue(input);
      const more = { entry: entry(), awardId: input.awardId, on: today, note: '' };
      return () => archive('clerk').recordReissuePrinted({ ...more, asked: events[0] ?? '' });
    },
    'archive.recordRevocation': async () => {
      const awardId = await importAward(fixture(), 'Lò Thị Cao');
      return () => archive('secretary').recordRevocation(outsideRevocation(awardId, today));
    },
    'archive.recordCorrection': async () => {
      const awardId = await importAward(fixture(), 'Lò Thị Sửa');
      const changes = [{ field: 'position' as const, from: 'Giáo viên', to: 'Hiệu trưởng' }];
      const by = { number: '3/VPCTN', date: today };
      return () => archive('secretary').recordCorrection({ entry: entry(), awardId, by, changes });
    },
    'archive.restore': async () => {
      const awardIds = [await cancelled()];
      const by = { number: '50/QĐ-TTg', date: today };
      return () => archive('approver').restore({ entry: entry(), awardIds, by, reason: 'Khiếu nại đúng' });
    },
    'archive.takeBack': async () => {
      const { input } = await handOver();
      const { events } = await archive('clerk').recordDelivery(input);
      return () => archive('clerk').takeBack({ entry: entry(), events, reason: 'Ghi nhầm' });
    },
  };
}
