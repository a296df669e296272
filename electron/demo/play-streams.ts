import { randomUUID } from 'node:crypto';
import type { RouterClient } from '@orpc/server';
import type { router } from '#electron/office/router.ts';
import type { CandidateInput, Stream } from '#shared/contract/nominations.ts';
import type { Role } from '#shared/contract/roles.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

type Client = RouterClient<typeof router>;

/** What the streams are played on: the calls of each role, and a clock that may be turned back. */
export interface StreamStage {
  as(role: Role): Client;
  readonly clock: { now: Date };
  readonly today: Date;
}

/** How far a dossier of the desk has come. */
type Reach =
  | 'received'
  | 'returned'
  | 'opinions-pending'
  | 'posting'
  | 'simple-approved'
  | 'proposed'
  | 'secret';

interface StreamScene {
  readonly stream: Stream;
  readonly awardTypeId: string;
  readonly title: string;
  readonly reason: string;
  readonly unit: string;
  readonly symbol: string;
  readonly daysAgo: number;
  readonly people: readonly (readonly [name: string, honorific: 'ong' | 'ba', position: string])[];
  readonly reach: Reach;
}

const DAY = 86_400_000;

/** One dossier of every stream, at different steps; all names are made up. */
const SCENES: readonly StreamScene[] = [
  {
    stream: 'sudden',
    awardTypeId: 'bang-khen-bo-ban-nganh-tinh',
    title: 'Bằng khen đột xuất: dũng cảm cứu người trong mưa lũ',
    reason: 'đã có hành động dũng cảm cứu người trong mưa lũ',
    unit: 'UBND phường Kinh Bắc',
    symbol: '112/TTr-UBND',
    daysAgo: 4,
    people: [['Vi Văn Khoát', 'ong', 'Công dân']],
    reach: 'simple-approved',
  },
  {
    stream: 'devotion',
    awardTypeId: 'huan-chuong-doc-lap-hang-ba',
    title: 'Huân chương Độc lập hạng Ba cho cán bộ có quá trình cống hiến',
    reason: 'đã có quá trình cống hiến lâu dài trong các cơ quan, tổ chức',
    unit: 'Sở Nội vụ',
    symbol: '45/TTr-SNV',
    daysAgo: 34,
    people: [
      ['Đàm Quang Lễ', 'ong', 'Nguyên Giám đốc Sở'],
      ['Lã Thị Thuận', 'ba', 'Nguyên Phó Giám đốc Sở'],
    ],
    reach: 'posting',
  },
  {
    stream: 'tenure',
    awardTypeId: 'huy-chuong-quan-ky-quyet-thang',
    title: 'Huy chương Quân kỳ quyết thắng năm nay',
    reason: 'đã có đủ thời gian phục vụ tại ngũ',
    unit: 'Sở Nội vụ',
    symbol: '67/TTr-BCH',
    daysAgo: 9,
    people: [
      ['Khổng Đức Trọng', 'ong', 'Trung tá'],
      ['Ngọ Văn Bền', 'ong', 'Thượng tá'],
    ],
    reach: 'received',
  },
  {
    stream: 'foreign',
    awardTypeId: 'huan-chuong-huu-nghi',
    title: 'Huân chương Hữu nghị cho chuyên gia nước ngoài',
    reason: 'đã có đóng góp vào quan hệ hữu nghị và phát triển của tỉnh',
    unit: 'Sở Nội vụ',
    symbol: '21/TTr-SNgV',
    daysAgo: 16,
    people: [['Park Min Ho', 'ong', 'Chuyên gia']],
    reach: 'opinions-pending',
  },
  {
    stream: 'resistance',
    awardTypeId: 'bang-khen-thu-tuong',
    title: 'Tổng kết thành tích tham gia kháng chiến',
    reason: 'đã có thành tích tham gia kháng chiến',
    unit: 'UBND phường Kinh Bắc',
    symbol: '88/TTr-UBND',
    daysAgo: 12,
    people: [
      ['Giáp Thị Nhu', 'ba', 'Người có công'],
      ['Thân Văn Kiểm', 'ong', 'Người có công'],
    ],
    reach: 'returned',
  },
  {
    stream: 'state',
    awardTypeId: 'huan-chuong-lao-dong-hang-ba',
    title: 'Huân chương Lao động hạng Ba',
    reason: 'đã có thành tích xuất sắc trong công tác từ năm 2021 đến năm 2025',
    unit: 'Sở Nội vụ',
    symbol: '12/TTr-SNV',
    daysAgo: 70,
    people: [['Tạ Hữu Duyệt', 'ong', 'Trưởng phòng']],
    reach: 'proposed',
  },
  {
    stream: 'merit',
    awardTypeId: 'bang-khen-bo-ban-nganh-tinh',
    title: '',
    reason: '',
    unit: 'Sở Nội vụ',
    symbol: '03/TTr-M',
    daysAgo: 6,
    people: [],
    reach: 'secret',
  },
];

const isoOf = (date: Date) => todayIso(date);

function candidateOf(
  unitName: string,
  [name, honorific, position]: StreamScene['people'][number],
): CandidateInput {
  return {
    id: randomUUID(),
    kind: 'person',
    honorific,
    name,
    birthDate: null,
    position,
    unitName,
    achievement: '',
    honoreeId: null,
    awardTypeId: null,
    route: null,
    titleYear: null,
    posthumous: false,
  };
}

/** Plays one dossier of every stream to where its story stops. Scenes whose unit the office lacks use its first unit. */
export async function playStreams(stage: StreamStage): Promise<void> {
  const units = await stage.as('clerk').units.list({});
  const officers = await stage.as('secretary').nominations.officers({});
  for (const [index, scene] of SCENES.entries()) {
    const unit = units.find(({ name }) => name === scene.unit) ?? units[index % units.length];
    if (unit === undefined) return;
    await playScene(stage, scene, unit, officers[index % Math.max(1, officers.length)]?.id ?? null);
  }
  stage.clock.now = stage.today;
}

async function playScene(
  stage: StreamStage,
  scene: StreamScene,
  unit: { id: string; name: string },
  officerId: string | null,
): Promise<void> {
  const { reach } = scene;
  const start = stage.today.getTime() - scene.daysAgo * DAY;
  const at = (days: number) => {
    stage.clock.now = new Date(Math.min(start + days * DAY, stage.today.getTime()));
  };
  const secretary = () => stage.as('secretary').nominations;
  const id = randomUUID();
  const secret = reach === 'secret';
  at(0);
  await stage.as('clerk').nominations.create({
    id,
    title: secret ? 'Hồ sơ mật' : scene.title,
    awardTypeId: scene.awardTypeId,
    stream: scene.stream,
    unitId: unit.id,
    submissionNumber: scene.symbol,
    submissionDate: isoOf(stage.clock.now),
    reason: scene.reason,
    procedure: reach === 'simple-approved' || secret ? 'don-gian' : 'thong-thuong',
    simpleCase: secret ? 'đ' : reach === 'simple-approved' ? 'b' : '',
    secret,
    secretCount: secret ? 2 : 0,
  });
  for (const person of scene.people)
    await stage.as('clerk').nominations.saveCandidate({
      batchId: id,
      version: null,
      candidate: candidateOf(unit.name, person),
    });
  const act = async (
    role: Role,
    action: 'submit' | 'return' | 'forward' | 'skip',
    reason = '',
    missing: string[] = [],
  ) => {
    const { version } = await stage.as(role).nominations.get({ id });
    await stage.as(role).nominations.act({ id, version, action, reason, missing });
  };
  await act('clerk', 'submit');
  const { version } = await secretary().get({ id });
  await secretary().assign({ id, version, assigneeId: officerId });
  if (reach === 'received') return;
  at(3);
  if (reach === 'returned') {
    const { missing } = await secretary().missingPapers({ id });
    const named = missing.filter(({ certain }) => certain).map(({ text }) => text);
    return act('secretary', 'return', 'Chưa ghi thời gian tham gia kháng chiến của từng người.', named);
  }
  await act('secretary', 'forward');
  if (reach === 'secret' || reach === 'simple-approved') return;
  await passOpinions(stage, id, reach === 'opinions-pending', at);
  if (reach === 'opinions-pending') return;
  at(16);
  await secretary().startPosting({
    id: randomUUID(),
    batchId: id,
    office: 'Cổng thông tin điện tử tỉnh',
    sentOn: isoOf(stage.clock.now),
  });
  if (reach === 'posting') return;
  at(46);
  await act('secretary', 'forward');
  await holdCouncil(stage, id);
  at(52);
  await act('secretary', 'forward');
}

/** Steps of opinions: what may be passed over is, the rest is asked; the last answer is left out when it is pending. */
async function passOpinions(
  stage: StreamStage,
  id: string,
  leaveOpen: boolean,
  at: (days: number) => void,
): Promise<void> {
  const secretary = () => stage.as('secretary').nominations;
  for (let day = 4; ; day += 4) {
    const batch = await secretary().get({ id });
    if (batch.state !== 'opinions') return;
    const step = batch.flow.find((one) => one.id === batch.step);
    if (step?.skippable === true) {
      const reason = 'Không thuộc trường hợp phải qua bước này.';
      await secretary().act({ id, version: batch.version, action: 'skip', reason });
      continue;
    }
    at(day);
    const sentOn = isoOf(stage.clock.now);
    const ask = (office: string, note: string) =>
      secretary().askOpinion({ id: randomUUID(), batchId: id, office, sentOn, dueOn: null, note });
    const first = await ask('Bộ Ngoại giao', 'Công văn số 318');
    if (leaveOpen) await ask('Công an tỉnh', 'Công văn số 319');
    at(day + 3);
    const answeredOn = isoOf(stage.clock.now);
    await secretary().answerOpinion({ id: first.id, batchId: id, answeredOn, outcome: 'agree', note: '' });
    if (leaveOpen) return;
    const { version } = await secretary().get({ id });
    await secretary().act({ id, version, action: 'forward', reason: '' });
  }
}

async function holdCouncil(stage: StreamStage, batchId: string): Promise<void> {
  const { candidates } = await stage.as('secretary').nominations.get({ id: batchId });
  await stage.as('secretary').council.record({
    batchId,
    sessionId: randomUUID(),
    version: null,
    heldOn: isoOf(stage.clock.now),
    place: 'Phòng họp số 2, trụ sở UBND tỉnh',
    chair: 'Chủ tịch Hội đồng',
    secretary: 'Thư ký Hội đồng',
    membersTotal: 15,
    membersPresent: 14,
    minutesNumber: '',
    votes: candidates.map(({ id }) => ({ candidateId: id, yes: 14, outcome: 'approved' })),
  });
}
