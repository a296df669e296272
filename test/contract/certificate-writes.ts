/** One success of every call about certificates that writes, for the audit log. */
import { randomUUID } from 'node:crypto';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';
import { giveAwards } from '#test/support/award-story.ts';
import {
  chooseGolden,
  movement,
  newDesign,
  newStock,
  printInput,
  saveProfile,
  uploadPicture,
} from '#test/support/certificate-story.ts';
import type { OfficeFixture } from '#test/support/office-fixture.ts';

export function certificateWrites(
  fixture: () => OfficeFixture,
): Record<string, () => Promise<() => Promise<unknown>>> {
  const clerk = () => fixture().as('clerk').certificates;
  /** A print that may be entered. */
  const ready = async () => {
    await chooseGolden(fixture());
    const { awardIds, decisionId } = await giveAwards(fixture(), [`Lò Văn ${randomUUID().slice(0, 4)}`]);
    const design = await newDesign(fixture());
    const stockId = await newStock(fixture());
    return { decisionId, input: printInput(design, awardIds, { stockId }) };
  };
  const printed = async () => {
    const { decisionId, input } = await ready();
    await clerk().print(input);
    const { recipients } = await clerk().recipients({ decisionId, awardId: null });
    return recipients.flatMap(({ prints }) => prints.map(({ id }) => id));
  };
  return {
    'certificates.createDesign': async () => () => newDesign(fixture()),
    'certificates.saveDesign': async () => {
      const { id, version, content } = await newDesign(fixture());
      const input = { id, version, name: 'Tên khác', awardTypeIds: [], reviewNeeded: false, content };
      return () => clerk().saveDesign(input);
    },
    'certificates.removeDesign': async () => {
      const { id } = await newDesign(fixture());
      return () => clerk().removeDesign({ id, undo: false });
    },
    'certificates.addImage': async () => {
      const uploadId = await uploadPicture(fixture());
      return () => clerk().addImage({ id: randomUUID(), kind: 'underlay', uploadId });
    },
    'certificates.saveProfile': async () => () =>
      clerk().saveProfile({ id: randomUUID(), version: null, profile: TRUE_PROFILE }),
    'certificates.removeProfile': async () => {
      const { id } = await saveProfile(fixture());
      return () => clerk().removeProfile({ id, undo: false });
    },
    'certificates.createStock': async () => () =>
      clerk().createStock({ id: randomUUID(), name: 'Phôi', serialPrefix: '', serialDigits: 0 }),
    'certificates.moveBlanks': async () => {
      const stockId = await newStock(fixture());
      return () => clerk().moveBlanks(movement(stockId, { firstSerial: 100 }));
    },
    'certificates.print': async () => {
      const { input } = await ready();
      return () => clerk().print(input);
    },
    'certificates.spoil': async () => {
      const printIds = await printed();
      return () => clerk().spoil({ printIds, reason: 'Kẹt giấy', minutes: '01/BB' });
    },
    'certificates.unprint': async () => {
      const printIds = await printed();
      return () => clerk().unprint({ printIds, reason: 'Máy in hết mực' });
    },
  };
}
