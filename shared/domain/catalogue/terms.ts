import { z } from 'zod';

/**
 * Closed vocabularies of the catalogue. Ids are the terms of the law without accents, because catalogue files and case
 * files are read by people of the field; identifiers in code stay English.
 */
export const SUBJECT_KINDS = ['ca-nhan', 'tap-the', 'ho-gia-dinh'] as const;
export const subjectKind = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof subjectKind>;

/** Types of commendation: Luật 06/2022/QH15 Điều 8 and 96; the last two come with Luật 06/2026/QH16. */
export const COMMENDATION_TYPES = [
  'cong-trang',
  'dot-xuat',
  'phong-trao',
  'cong-hien',
  'nien-han',
  'doi-ngoai',
  'tong-ket-khang-chien',
  'phong-trao-theo-chuyen-de',
  'chuyen-de',
] as const;
export const commendationType = z.enum(COMMENDATION_TYPES);
export type CommendationType = z.infer<typeof commendationType>;

export const awardClass = z.enum(['danh-hieu-thi-dua', 'hinh-thuc-khen-thuong']);
export type AwardClass = z.infer<typeof awardClass>;

export const AWARD_GROUPS = [
  'danh-hieu-ca-nhan',
  'danh-hieu-tap-the',
  'danh-hieu-ho-gia-dinh',
  'huan-chuong',
  'huy-chuong',
  'danh-hieu-vinh-du-nha-nuoc',
  'giai-thuong',
  'ky-niem-chuong',
  'bang-khen',
  'giay-khen',
  'khac',
] as const;
export const awardGroup = z.enum(AWARD_GROUPS);
export type AwardGroup = z.infer<typeof awardGroup>;

/** Who decides: the State (Chủ tịch nước, Chính phủ, Thủ tướng), a ministry or province, a unit, a commune. */
export const AWARD_LEVELS = ['nha-nuoc', 'bo-tinh', 'co-so', 'xa'] as const;
export const awardLevel = z.enum(AWARD_LEVELS);
export type AwardLevel = z.infer<typeof awardLevel>;

/** Recognised level of task completion of a year, lowest first. */
export const TASK_LEVELS = ['khong-hoan-thanh', 'hoan-thanh', 'tot', 'xuat-sac'] as const;
export const taskLevel = z.enum(TASK_LEVELS);
export type TaskLevel = z.infer<typeof taskLevel>;

export const INITIATIVE_KINDS = ['sang-kien', 'de-tai', 'de-an', 'cong-trinh'] as const;
export const initiativeKind = z.enum(INITIATIVE_KINDS);
export type InitiativeKind = z.infer<typeof initiativeKind>;

/** Scope in which an initiative is recognised, narrowest first; a wider one satisfies a narrower. */
export const INITIATIVE_SCOPES = ['co-so', 'huyen', 'tinh', 'toan-quoc'] as const;
export const initiativeScope = z.enum(INITIATIVE_SCOPES);
export type InitiativeScope = z.infer<typeof initiativeScope>;

/** Discipline, lightest first. */
export const DISCIPLINE_LEVELS = ['khien-trach', 'canh-cao', 'cao-hon-canh-cao'] as const;
export const disciplineLevel = z.enum(DISCIPLINE_LEVELS);
export type DisciplineLevel = z.infer<typeof disciplineLevel>;

export const PERSON_STATUSES = ['dang-cong-tac', 'nghi-huu', 'da-mat'] as const;
export const personStatus = z.enum(PERSON_STATUSES);
export type PersonStatus = z.infer<typeof personStatus>;

/** Groups of persons that criteria name. */
export const PERSON_GROUPS = [
  'can-bo-cong-chuc-vien-chuc',
  'nguoi-lao-dong',
  'cong-nhan',
  'nong-dan',
  'nguoi-lao-dong-tu-do',
  'doanh-nhan',
  'tri-thuc',
  'nha-khoa-hoc',
  'luc-luong-vu-trang',
  'quan-doi',
  'cong-an',
  'dan-quan-thuong-truc-co-dong',
  'thanh-nien-xung-phong',
  'ba-me',
  'nguyen-thu-nuoc-ngoai',
  'nguoi-nuoc-ngoai',
  'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai',
] as const;

/** Kinds of organisation that criteria name. */
export const ORGANISATION_KINDS = [
  'bo-ban-nganh-tinh',
  'co-quan-cua-quoc-hoi',
  'tong-cuc-va-tuong-duong',
  'bo-quoc-phong',
  'bo-cong-an',
  'quan-doi',
  'cong-an',
  'luc-luong-vu-trang',
  'doanh-nghiep',
  'to-chuc-kinh-te',
  'xa-phuong-thi-tran',
  'thon-to-dan-pho',
  'tinh',
  'thanh-pho-truc-thuoc-trung-uong',
  'co-quan-don-vi',
] as const;
export const subjectGroup = z.enum([...PERSON_GROUPS, ...ORGANISATION_KINDS]);
export type SubjectGroup = z.infer<typeof subjectGroup>;

/** A wider group is satisfied by a member of a narrower one. */
export const GROUP_INCLUDES: Partial<Record<SubjectGroup, readonly SubjectGroup[]>> = {
  'luc-luong-vu-trang': ['quan-doi', 'cong-an', 'dan-quan-thuong-truc-co-dong'],
  'nguoi-lao-dong': ['cong-nhan', 'nguoi-lao-dong-tu-do'],
};

/**
 * How far a value can be trusted: `law` was read in the law's text, `decree`, `circular` and `official-reading` as
 * quotations, `life` and `local` in working systems and procedures of single provinces, `interpretation` is a reading,
 * `province` is left to the province, `memory` and `secondary` must be confirmed by the office before they bind.
 */
export const SOURCE_MARKS = [
  'law',
  'decree',
  'circular',
  'official-reading',
  'life',
  'local',
  'practice',
  'province',
  'interpretation',
  'secondary',
  'memory',
  'office',
] as const;
export const sourceMark = z.enum(SOURCE_MARKS);
export type SourceMark = z.infer<typeof sourceMark>;

/**
 * A citation. Short form for Luật 06/2022/QH15 "article.clause.point" ("44.1.đ", "27.1", "52"); anything else names the
 * text it stands in ("NĐ 98/2023 Điều 53.2", "Luật 2003 Điều 27").
 */
export const citation = z.string().min(1).max(200);
