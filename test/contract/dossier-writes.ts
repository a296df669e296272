/** One success of every call about archive files that writes, for the audit log. */
import { randomUUID } from 'node:crypto';
import { RESULTS_PATH } from '#shared/contract/archive-exports.ts';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import { importAward } from '#test/support/award-story.ts';
import { addDocument, dossierInput, editOf, openDossier } from '#test/support/dossier-story.ts';
import { type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';

const FONDS = {
  level: 'fonds' as const,
  parentId: null,
  title: 'Phông Ban Thi đua',
  organCode: 'H01',
  dates: '1997 - 2025',
  history: '',
  contents: '',
  language: 'Tiếng Việt',
  findingAid: '',
  safetyCopy: '',
  notes: '',
};

const disposalOf = (dossierId: string) => ({
  id: randomUUID() as string,
  kind: 'destruction' as const,
  title: 'Danh mục tài liệu hết giá trị',
  note: '',
  receiver: '',
  items: [{ dossierId, reason: 'Hết thời hạn' }],
});

export function dossierWrites(
  fixture: () => OfficeFixture,
): Record<string, () => Promise<() => Promise<unknown>>> {
  const desk = () => fixture().as('archivist').dossiers;
  const closed = async () => {
    const { id, version } = await openDossier(fixture());
    return desk().close({ id, version, closedOn: '2026-05-06', closing: 'Hồ sơ gồm 01 văn bản.' });
  };
  const item = async () => {
    const { id: dossierId } = await openDossier(fixture());
    return addDocument(fixture(), dossierId, `%PDF ${randomUUID()}`);
  };
  const attachable = async () => {
    const decisionNumber = `${Math.floor(Math.random() * 1e6)}/QĐ-UBND`;
    await importAward(fixture(), 'Lò Thị Cũ', { decisionNumber, decisionDate: '2014-11-20' });
    const { id: dossierId } = await openDossier(fixture());
    return { dossierId, decisionNumber, decisionDate: '2014-11-20' };
  };
  const newFonds = (code: string) => desk().saveGroup({ ...FONDS, id: randomUUID(), version: null, code });
  const OLD = { startDate: '2004-02-03', endDate: '2004-11-20', catalogYear: 2004, retentionYears: 10 };
  const proposed = async () => {
    const { id: dossierId } = await openDossier(fixture(), OLD);
    const list = await desk().proposeDisposal(disposalOf(dossierId));
    return { ...list, dossierId };
  };
  const submit = ({ id, version }: { id: string; version: number }) =>
    desk().submitDisposal({ id, version, council: 'Hội đồng', on: '2026-02-06' });
  const bagOf = async () => {
    const { id } = await openDossier(fixture());
    return desk().prepareBag({ id: randomUUID(), dossierIds: [id] });
  };
  /** A bag that has gone out, made anew as a file nobody here knows. */
  const foreignBag = async () => {
    const { id } = await bagOf();
    const token = fixture().tokenOf('archivist');
    const address = `http://127.0.0.1${RESULTS_PATH}/${id}`;
    const answer = await fixture().office.fetch(
      new Request(address, { headers: { [SESSION_HEADER]: token } }),
    );
    const { store } = fixture().office.core.archive();
    const [file] = store.reader.sql<{ id: string }>('SELECT id FROM dossier ORDER BY rowid DESC LIMIT 1');
    store.writer.sql('UPDATE dossier SET removed_at = ? WHERE id = ?', '2026', file?.id);
    return uploadWhole(fixture().office, token, new Uint8Array(await answer.arrayBuffer()), 'goi.zip');
  };
  return {
    'dossiers.prepareBag': async () => {
      const { id } = await openDossier(fixture());
      return () => desk().prepareBag({ id: randomUUID(), dossierIds: [id] });
    },
    'dossiers.preparePdfXml': async () => {
      const { id } = await openDossier(fixture());
      return () => desk().preparePdfXml({ id: randomUUID(), dossierId: id });
    },
    'dossiers.importBag': async () => {
      const uploadId = await foreignBag();
      return () => desk().importBag({ id: randomUUID(), uploadId, label: 'goi.zip' });
    },
    'dossiers.undoBag': async () => {
      const uploadId = await foreignBag();
      const { id } = await desk().importBag({ id: randomUUID(), uploadId, label: 'goi.zip' });
      return () => desk().undoBag({ id });
    },
    'dossiers.proposeDisposal': async () => {
      const { id } = await openDossier(fixture(), OLD);
      return () => desk().proposeDisposal(disposalOf(id));
    },
    'dossiers.keepDossier': async () => {
      const { id, version, dossierId } = await proposed();
      return () => desk().keepDossier({ id, version, dossierId, kept: true, reason: 'Có giá trị' });
    },
    'dossiers.submitDisposal': async () => {
      const list = await proposed();
      return () => submit(list);
    },
    'dossiers.withdrawDisposal': async () => {
      const { id, version } = await proposed();
      return () => desk().withdrawDisposal({ id, version, reason: 'Nhầm' });
    },
    'dossiers.confirmDisposal': async () => {
      const { id, version } = await submit(await proposed());
      return () => fixture().as('approver').dossiers.confirmDisposal({ id, version, minutes: '12/QĐ-SNV' });
    },
    'dossiers.open': async () => () => desk().open(dossierInput()),
    'dossiers.update': async () => {
      const dossier = await openDossier(fixture());
      return () => desk().update({ ...editOf(dossier), notes: 'Đã chỉnh lý' });
    },
    'dossiers.close': async () => {
      const { id, version } = await openDossier(fixture());
      return () => desk().close({ id, version, closedOn: '2026-05-06', closing: '' });
    },
    'dossiers.reopen': async () => {
      const { id, version } = await closed();
      return () => desk().reopen({ id, version, reason: 'Bổ sung' });
    },
    'dossiers.handIn': async () => {
      const { id, version } = await closed();
      return () => desk().handIn({ id, version, on: '2026-05-06' });
    },
    'dossiers.addItem': async () => {
      const { id: dossierId } = await openDossier(fixture());
      const bytes = new TextEncoder().encode(`%PDF ${randomUUID()}`);
      const uploadId = await uploadWhole(fixture().office, fixture().tokenOf('archivist'), bytes);
      const input = { id: randomUUID(), dossierId, title: 'Tờ trình', fromItemId: null, description: {} };
      return () => desk().addItem({ ...input, uploadId });
    },
    'dossiers.describeItem': async () => {
      const { id, dossier } = await item();
      const [one] = dossier.items;
      if (one === undefined) throw new Error('no document');
      const {
        ordinal: _,
        kind: __,
        candidateId: ___,
        file: ____,
        addedAt: _____,
        addedBy: ______,
        ...fields
      } = one;
      return () => desk().describeItem({ ...fields, id, typeName: 'Tờ trình' });
    },
    'dossiers.removeItem': async () => {
      const { id } = await item();
      return () => desk().removeItem({ id, undo: false });
    },
    'dossiers.orderItems': async () => {
      const { dossier } = await item();
      return () => desk().orderItems({ dossierId: dossier.id, itemIds: [], byDate: true });
    },
    'dossiers.attachAwards': async () => {
      const input = await attachable();
      return () => desk().attachAwards(input);
    },
    'dossiers.detachAwards': async () => {
      const input = await attachable();
      await desk().attachAwards(input);
      return () => desk().detachAwards(input);
    },
    'dossiers.saveGroup': async () => () => newFonds(randomUUID().slice(0, 8)),
    'dossiers.removeGroup': async () => {
      const { id, version } = await newFonds(randomUUID().slice(0, 8));
      return () => desk().removeGroup({ id, version });
    },
  };
}
