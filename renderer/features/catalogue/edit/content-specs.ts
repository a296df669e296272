import { GROUP_WORDS, SUBJECT_WORDS, TYPE_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import type { EntryKind } from '#shared/domain/catalogue/entries.ts';
import { AWARD_GROUPS, AWARD_LEVELS } from '#shared/domain/catalogue/terms.ts';
import { STEP_STATES } from '#shared/domain/workflow/states.ts';
import { STEP_CONDITIONS } from '#shared/domain/workflow/stream.ts';
import { words } from './condition-specs.ts';
import type { FieldSpec, Fields } from './field-spec.ts';

const line = { edit: 'line' } as const;
const cite = { edit: 'cite', label: 'cite' } as const;
const citeOrNone = { edit: 'cite', nullable: true, label: 'cite' } as const;
const yes = { edit: 'yesno' } as const;
const subjects: FieldSpec = { edit: 'many', options: words(SUBJECT_WORDS) };
const subject = { edit: 'choice', options: words(SUBJECT_WORDS), label: 'subject' } as const;
const types: FieldSpec = { edit: 'many', options: words(TYPE_WORDS) };
const groups: FieldSpec = { edit: 'many', options: words(GROUP_WORDS), optional: true };
const awardGroups = AWARD_GROUPS.map((value) => ({ value, label: `group_${value}` as const }));

const ROUTE: Fields = {
  label: { ...line, label: 'routeLabel' },
  cite,
  subjects: { ...subjects, label: 'subjects' },
  types: { ...types, label: 'types' },
  groups: { ...groups, label: 'onlyGroups' },
  groupsExcept: { ...groups, label: 'exceptGroups' },
  posthumous: { edit: 'yesno', nullable: true, label: 'posthumous' },
  yearsOnce: { edit: 'yesno', optional: true, label: 'yearsOnce' },
  conditions: { edit: 'conditions', label: 'conditions' },
};

/** A new route; its id is made of the place in the law when it is saved and must be unique in the catalogue. */
const freshRoute = (): object => ({
  id: `r-${crypto.randomUUID().slice(0, 8)}`,
  cite: '',
  label: '',
  subjects: ['ca-nhan'],
  posthumous: null,
  types: ['cong-trang'],
  typesBasis: 'text',
  conditions: [],
  interpretations: [],
  source: 'office',
});

const AWARD: Fields = {
  name: { ...line, label: 'name' },
  shortName: { ...line, label: 'shortName' },
  class: {
    edit: 'choice',
    label: 'awardClass',
    options: [
      { value: 'danh-hieu-thi-dua', label: 'class_title' },
      { value: 'hinh-thuc-khen-thuong', label: 'class_form' },
    ],
  },
  group: { edit: 'choice', options: awardGroups, label: 'awardGroup' },
  level: {
    edit: 'choice',
    label: 'awardLevel',
    options: AWARD_LEVELS.map((value) => ({ value, label: `level_${value}` as const })),
  },
  subjects: { ...subjects, label: 'subjects' },
  types: { ...types, label: 'types' },
  articles: { edit: 'lines', label: 'articles' },
  decidedBy: {
    edit: 'list',
    label: 'decidedBy',
    titleOf: 'office',
    fresh: () => ({ office: '', cite: '', source: 'office', validFrom: null, validTo: null }),
    fields: {
      office: { edit: 'ref', of: 'office', label: 'office' },
      cite,
      validFrom: { edit: 'day', nullable: true, label: 'validFrom' },
      validTo: { edit: 'day', nullable: true, label: 'validTo' },
    },
  },
  proposedBy: {
    edit: 'list',
    label: 'proposedBy',
    titleOf: 'office',
    fresh: () => ({ office: '', cite: '' }),
    fields: { office: { edit: 'ref', of: 'office', label: 'office' }, cite },
  },
  variants: {
    edit: 'list',
    label: 'variants',
    titleOf: 'name',
    fresh: () => ({ id: `v-${crypto.randomUUID().slice(0, 8)}`, name: '', decidedBy: '', cite: '' }),
    fields: {
      name: { ...line, label: 'printedName' },
      decidedBy: { edit: 'ref', of: 'office', label: 'office' },
      cite,
    },
  },
  routes: { edit: 'list', label: 'routes', titleOf: 'label', fresh: freshRoute, fields: ROUTE },
  dossierSet: { edit: 'ref', of: 'dossier_set', nullable: true, label: 'dossierSet' },
  opinions: {
    edit: 'group',
    label: 'opinions',
    fields: { required: { ...yes, label: 'required' }, cite: citeOrNone },
  },
  posting: {
    edit: 'group',
    label: 'posting',
    fields: {
      required: { ...yes, label: 'required' },
      minWorkingDays: {
        edit: 'number',
        min: 1,
        max: 100,
        whole: true,
        nullable: true,
        label: 'minWorkingDays',
      },
      cite: citeOrNone,
    },
  },
  councilPercent: { edit: 'number', min: 0, max: 100, whole: false, nullable: true, label: 'councilPercent' },
  simpleProcedure: {
    edit: 'group',
    label: 'simpleProcedure',
    fields: { allowed: { ...yes, label: 'allowed' }, cite, cases: { edit: 'lines', label: 'simpleCases' } },
  },
  retentionClass: { edit: 'ref', of: 'retention', nullable: true, label: 'retentionClass' },
  note: { edit: 'prose', optional: true, label: 'note' },
};

/** How the content of each kind is edited; holidays have a calendar of their own. */
export const CONTENT_FIELDS: Readonly<Record<string, Fields>> = {
  award: AWARD,
  office: { name: { ...line, label: 'name' }, cite: citeOrNone },
  parameter: { value: { edit: 'value', label: 'parameterValue' }, cite: citeOrNone },
  bonus: {
    award: { edit: 'ref', of: 'award', label: 'award' },
    subject,
    coefficient: { edit: 'number', min: 0.01, max: 1000, whole: false, label: 'coefficient' },
    max: { ...yes, label: 'upperBound' },
    cite,
  },
  base_salary: {
    vnd: { edit: 'number', min: 1, max: 1_000_000_000, whole: true, label: 'vnd' },
    cite,
  },
  dossier_set: {
    name: { ...line, label: 'name' },
    papers: {
      edit: 'list',
      label: 'papers',
      titleOf: 'name',
      fresh: () => ({ id: `giay-to-${crypto.randomUUID().slice(0, 8)}`, name: '', cite: '' }),
      fields: {
        name: { ...line, label: 'paperName' },
        cite,
        when: { edit: 'line', optional: true, label: 'paperWhen' },
      },
    },
    copies: { edit: 'number', min: 1, max: 50, whole: true, nullable: true, label: 'copies' },
    electronicCopy: { ...yes, label: 'electronicCopy' },
    cite: citeOrNone,
  },
  stream: {
    name: { ...line, label: 'name' },
    types: { ...types, label: 'types' },
    simpleCases: { edit: 'lines', label: 'simpleCases' },
    steps: {
      edit: 'list',
      label: 'steps',
      titleOf: 'name',
      fresh: () => ({
        id: `buoc-${crypto.randomUUID().slice(0, 8)}`,
        name: '',
        state: 'opinions',
        office: '',
        workingDays: 5,
        when: [],
        skippable: true,
        onReturn: 'resume',
      }),
      fields: {
        name: { ...line, label: 'name' },
        office: { ...line, label: 'stepOffice' },
        state: {
          edit: 'choice',
          label: 'stepState',
          options: STEP_STATES.map((value) => ({ value, label: `state_${value}` as const })),
        },
        workingDays: {
          edit: 'number',
          min: 0,
          max: 400,
          whole: true,
          nullable: true,
          label: 'stepDays',
        },
        skippable: { ...yes, label: 'stepSkippable' },
        when: {
          edit: 'many',
          label: 'stepWhen',
          options: STEP_CONDITIONS.map((value) => ({ value, label: `when_${value}` as const })),
        },
        onReturn: {
          edit: 'choice',
          label: 'stepOnReturn',
          options: [
            { value: 'resume', label: 'return_resume' },
            { value: 'restart', label: 'return_restart' },
          ],
        },
      },
    },
  },
  retention: {
    what: { ...line, label: 'what' },
    permanent: { ...yes, label: 'permanent' },
    years: { edit: 'number', min: 1, max: 100, whole: true, nullable: true, label: 'years' },
    cite,
  },
  regime: {
    name: { ...line, label: 'name' },
    law: { ...line, label: 'law' },
    decree: { ...line, label: 'decree' },
    incomplete: { ...yes, label: 'incomplete' },
    pending: {
      edit: 'group',
      label: 'pending',
      nullable: true,
      fresh: () => ({ rule: 'manual', cite: '' }),
      fields: {
        rule: {
          edit: 'choice',
          label: 'pendingRule',
          options: [
            { value: 'manual', label: 'pending_manual' },
            { value: 'old_regime', label: 'pending_old_regime' },
            { value: 'old_unless_better', label: 'pending_old_unless_better' },
          ],
        },
        cite,
      },
    },
  },
  alias: {
    text: { ...line, label: 'aliasText' },
    targets: { edit: 'refs', of: 'award', label: 'aliasTargets' },
    ask: { edit: 'yesno', optional: true, label: 'aliasAsk' },
    note: { edit: 'line', optional: true, label: 'note' },
  },
};

/** Content to start a new entry of a kind from. */
export const FRESH_CONTENT: Partial<Record<EntryKind, () => object>> = {
  award: () => ({
    id: '',
    name: '',
    shortName: '',
    class: 'hinh-thuc-khen-thuong',
    group: 'bang-khen',
    level: 'bo-tinh',
    subjects: ['ca-nhan'],
    subjectsCite: '72',
    articles: [],
    types: ['cong-trang'],
    decidedBy: [],
    proposedBy: [],
    variants: [],
    routes: [],
    dossierSet: null,
    opinions: { required: false, cite: null },
    posting: { required: false, cite: null, minWorkingDays: null },
    councilPercent: null,
    simpleProcedure: { allowed: false, cite: '85.1', cases: [] },
    certificate: { kind: 'bang', objects: [], cites: [] },
    retentionClass: null,
    reviewReasons: [],
  }),
  office: () => ({ name: '', cite: null }),
  bonus: () => ({ award: '', subject: 'ca-nhan', coefficient: 1, max: false, cite: '' }),
  base_salary: () => ({ vnd: 0, cite: '' }),
  dossier_set: () => ({ name: '', papers: [], copies: null, electronicCopy: false, cite: null }),
  retention: () => ({ what: '', years: 10, permanent: false, cite: '' }),
  alias: () => ({ text: '', targets: [] }),
};
