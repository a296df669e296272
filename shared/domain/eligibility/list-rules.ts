import type { CommendationType, SourceMark, SubjectGroup } from '../catalogue/terms.ts';

/**
 * What is asked of a whole list rather than of one person. Data: a rule names what it counts and against what; only
 * its arithmetic is code (list-checks.ts). None of them decides by itself: the law has no quota.
 */
export type ListRuleCode = 'title_ratio' | 'direct_workers' | 'state_award_twice' | 'achievement_twice';
export type ListSeverity = 'info' | 'warning';

interface Frame {
  readonly id: string;
  readonly severity: ListSeverity;
  /** Null: no article of the law says it. */
  readonly cite: string | null;
  readonly source: SourceMark;
  /** Where it was seen, for whoever has to confirm it. */
  readonly sourceText: string;
}

export type ListRule = Frame &
  (
    | {
        readonly code: 'title_ratio';
        /** Holders of `title` may be at most the parameter's share of the holders of `base`, in one title year. */
        readonly title: string;
        readonly base: string;
        readonly parameter: string;
      }
    | { readonly code: 'direct_workers'; readonly groups: readonly SubjectGroup[] }
    | {
        readonly code: 'state_award_twice';
        /** Types of commendation that may come beside another one in a year. */
        readonly except: readonly CommendationType[];
      }
    | { readonly code: 'achievement_twice' }
  );

export const LIST_RULES: readonly ListRule[] = [
  {
    id: 'cstd-co-so',
    code: 'title_ratio',
    severity: 'warning',
    cite: null,
    source: 'province',
    sourceText: 'Luật 06/2022/QH15 không đặt tỷ lệ; nhập theo quy chế đang áp dụng',
    title: 'chien-si-thi-dua-co-so',
    base: 'lao-dong-tien-tien',
    parameter: 'cstd_co_so_max_ratio',
  },
  {
    id: 'truc-tiep-lao-dong',
    code: 'direct_workers',
    severity: 'info',
    cite: '5.2.d',
    source: 'law',
    sourceText: 'Luật 06/2022/QH15 Điều 5; luật không đặt mức phải đạt',
    groups: ['nguoi-lao-dong', 'cong-nhan', 'nong-dan', 'nguoi-lao-dong-tu-do'],
  },
  {
    id: 'cap-nha-nuoc-mot-nam',
    code: 'state_award_twice',
    severity: 'warning',
    cite: null,
    source: 'memory',
    sourceText: 'Theo thông lệ, chưa đối chiếu được văn bản',
    except: ['dot-xuat', 'cong-hien', 'nien-han', 'doi-ngoai'],
  },
  {
    id: 'mot-thanh-tich',
    code: 'achievement_twice',
    severity: 'warning',
    cite: '5.2.c',
    source: 'law',
    sourceText: 'Luật 06/2022/QH15 Điều 5; danh hiệu thi đua không tính là hình thức khen thưởng',
  },
];
