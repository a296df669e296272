import type { CatalogueEntry } from '../entries.ts';
import { type Days, dated, origin } from './dated.ts';

type Row = readonly [key: string, what: string, years: number | 'permanent' | null];

const ROWS: readonly Row[] = [
  ['ret-1', 'Hồ sơ khen thưởng của Chủ tịch nước, Chính phủ, Thủ tướng', 'permanent'],
  ['ret-2', 'Hồ sơ khen thưởng của Bộ trưởng, Chủ tịch UBND cấp tỉnh và tương đương', 20],
  ['ret-3', 'Hồ sơ khen thưởng của người đứng đầu cơ quan, tổ chức', 10],
  ['ret-4', 'Hồ sơ khen thưởng người nước ngoài', 'permanent'],
  ['ret-5', 'Hồ sơ ban hành quy chế, quy định, hướng dẫn về thi đua, khen thưởng', 'permanent'],
  ['ret-6', 'Hồ sơ hội nghị thi đua do cơ quan chủ trì', 'permanent'],
  ['ret-7', 'Kế hoạch, báo cáo thi đua, khen thưởng dài hạn và hằng năm', 'permanent'],
  ['ret-8', 'Kế hoạch, báo cáo thi đua, khen thưởng 6 tháng, 9 tháng', 20],
  ['ret-9', 'Kế hoạch, báo cáo thi đua, khen thưởng quý, tháng', 5],
  ['ret-10', 'Hồ sơ tổ chức phong trào thi đua nhân dịp kỷ niệm', 10],
  ['ret-11', 'Công văn trao đổi về thi đua, khen thưởng', 10],
  ['ret-12', 'Hồ sơ nguyên tắc về thi đua, khen thưởng: giữ đến khi văn bản hết hiệu lực', null],
];

const version = (days: Days, cite: string, seen: string) =>
  ROWS.map(([key, what, years]) =>
    dated('retention', key, days, origin('secondary', seen), {
      what,
      years: typeof years === 'number' ? years : null,
      permanent: years === 'permanent',
      cite,
    }),
  );

/** How long dossiers are kept; an award names its class. The rows of the circular of 2022 were not seen. */
export const RETENTION: readonly CatalogueEntry[] = [
  ...version(
    ['2011-06-03', '2023-02-14'],
    'TT 09/2011/TT-BNV, nhóm 10',
    'Bảng thời hạn của một phần mềm văn phòng, khớp cấu trúc TT 09/2011/TT-BNV',
  ),
  ...version(
    ['2023-02-15', null],
    'TT 10/2022/TT-BNV',
    'Chép từ giá trị của TT 09/2011/TT-BNV; bảng của TT 10/2022/TT-BNV cần đối chiếu',
  ),
];
