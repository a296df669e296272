/** Fictitious revocations. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import { type RevocationData, type RevocationDataInput, revocationDataSchema } from '../revocation-data.ts';
import { collective, household, person, range } from '../sample-people.ts';

const BASE = {
  kind: 'revocation-decision',
  agency: {
    parent: '',
    name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
    nameLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    place: 'Bắc Ninh',
    symbol: 'QĐ-UBND',
  },
  number: 1402,
  date: '2026-12-28',
  target: {
    number: '1246/QĐ-UBND',
    date: '2026-11-24',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
    subject: 'về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  },
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Kết luận số 31/KL-TTr ngày 10 tháng 12 năm 2026 của Chánh Thanh tra tỉnh',
  ],
  proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 602/TTr-SNV ngày 21 tháng 12 năm 2026',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  reason: 'đã khai số lần hiến máu không đúng sự thật',
  recovery: { objects: 'Bằng khen', amount: 3_795_000, by: 'Sở Nội vụ', until: '2027-01-31' },
  executors:
    'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Y tế và bà Trần Thị Hường',
  signer: { signing: { mode: 'deputy', head: 'CHỦ TỊCH', office: 'PHÓ CHỦ TỊCH' }, name: 'Lương Đình Khải' },
  distribution: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Sở Nội vụ', 'Sở Tài chính'],
  archive: { unit: 'VT, NC', copies: 5 },
} satisfies RevocationDataInput;

const PEOPLE =
  'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các tập thể, cá nhân có tên tại Điều 1';

/** One person; two with another ground; a whole decision; an annex of cases of every kind. */
export function sampleRevocations(): readonly DocumentSample<RevocationData>[] {
  return [
    { name: 'one-of-a-decision', data: revocation({ revoked: [person(1)] }) },
    {
      name: 'two-by-false-papers',
      data: revocation({
        number: null,
        date: null,
        draftYear: 2026,
        ground: '93.2.b',
        reason: '',
        revoked: [person(2), collective(1)],
        recovery: { objects: 'Bằng khen', amount: null },
        executors: PEOPLE,
      }),
    },
    {
      name: 'whole-decision',
      data: revocation({
        scope: 'whole',
        ground: '93.2.c',
        reason: 'chưa lấy ý kiến các cơ quan liên quan trước khi trình',
        executors: PEOPLE,
      }),
    },
    {
      name: 'nine-in-annex',
      data: revocation({
        ground: '93.2.d',
        reason: '',
        revoked: [...range(5).map(person), ...range(3).map(collective), household(1)],
        recovery: { objects: '', amount: null },
        executors: PEOPLE,
      }),
    },
    {
      name: 'own-ground',
      data: revocation({
        ground: 'other',
        title: 'Về việc hủy bỏ việc tặng Bằng khen đối với bà Trần Thị Hường',
        reason: 'bà Trần Thị Hường tự nguyện xin trả lại Bằng khen',
        revoked: [person(1)],
      }),
    },
  ];
}

type Change = Omit<Partial<RevocationDataInput>, 'revoked'> & {
  readonly revoked?: readonly ReturnType<typeof person>[];
};

function revocation({ revoked = [], ...change }: Change): RevocationData {
  return revocationDataSchema.parse({
    ...BASE,
    ...change,
    revoked: revoked.map(({ kind, honorific, name, position, unit }) => ({
      kind,
      honorific,
      name,
      position,
      unit,
    })),
  });
}
