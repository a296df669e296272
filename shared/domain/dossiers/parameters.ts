import type { CatalogueEntry } from '../catalogue/entries.ts';

/** Days and years of the archive's work; the office confirms or changes them in its catalogue. */
export const DOSSIER_TIMES = {
  'luu-tru-thong-bao-xu-ly-so-ngay': 30,
  'luu-tru-bao-nop-luu-so-ngay': 30,
  'luu-tru-nop-lich-su-so-nam': 5,
  'luu-tru-muon-so-ngay': 15,
} as const;
export type DossierTime = keyof typeof DOSSIER_TIMES;

interface Origin {
  readonly name: string;
  readonly setBy: string;
  readonly source: 'secondary' | 'memory';
  readonly sourceText: string;
}

const ORIGINS: Record<DossierTime, Origin> = {
  'luu-tru-thong-bao-xu-ly-so-ngay': {
    name: 'Số ngày thông báo trước khi hủy tài liệu hoặc nộp lưu trữ lịch sử',
    setBy: 'Cơ quan sử dụng',
    source: 'memory',
    sourceText: 'Chưa thấy quy định về số ngày; đặt theo quy chế của cơ quan',
  },
  'luu-tru-bao-nop-luu-so-ngay': {
    name: 'Số ngày báo trước hồ sơ đến hạn nộp lưu cơ quan',
    setBy: 'Chính phủ',
    source: 'secondary',
    sourceText: 'Nghị định số 30/2020/NĐ-CP, Phụ lục VI, Phần I, Mục III, điểm 5.b',
  },
  'luu-tru-nop-lich-su-so-nam': {
    name: 'Số năm sau năm nộp lưu cơ quan thì nộp lưu trữ lịch sử, nhiều nhất',
    setBy: 'Quốc hội',
    source: 'secondary',
    sourceText: 'Luật Lưu trữ số 33/2024/QH15; cần đối chiếu điều khoản',
  },
  'luu-tru-muon-so-ngay': {
    name: 'Số ngày cho mượn hồ sơ',
    setBy: 'Cơ quan sử dụng',
    source: 'memory',
    sourceText: 'Chưa thấy quy định; đặt theo nội quy kho lưu trữ',
  },
};

/** Entries of the catalogue a new office starts with. */
export const DOSSIER_PARAMETERS: readonly CatalogueEntry<'parameter'>[] = (
  Object.keys(DOSSIER_TIMES) as DossierTime[]
).map((key) => ({
  kind: 'parameter',
  key,
  validFrom: '1900-01-01',
  validTo: null,
  source: ORIGINS[key].source,
  sourceText: ORIGINS[key].sourceText,
  reviewNeeded: true,
  content: { name: ORIGINS[key].name, setBy: ORIGINS[key].setBy, cite: null, value: DOSSIER_TIMES[key] },
}));
