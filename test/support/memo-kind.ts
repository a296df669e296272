/** A small kind of document, so that the room of documents can be tried without the content of a real one. */
import { z } from 'zod';
import { composeSignedClosing } from '#shared/official-document/compose-closing.ts';
import { frameOf, mainSection, officialDocument } from '#shared/official-document/compose-document.ts';
import { composeLetterhead, composeTitle, paragraph } from '#shared/official-document/compose-parts.ts';
import { check } from '#shared/official-document/decision-check.ts';
import { defineKind } from '#shared/official-document/document-kind.ts';
import { frameFields, labelled, text } from '#shared/official-document/frame-data.ts';

export const memoKind = defineKind({
  id: 'memo',
  name: { vi: 'Thông báo thử', en: 'Trial notice' },
  group: 'letter',
  abbreviation: 'TB',
  source: 'Mẫu 1.4',
  schema: z.strictObject({
    kind: z.literal('memo'),
    ...frameFields,
    subject: labelled(text(200).min(1, { error: 'Cần trích yếu.' }), { vi: 'Trích yếu', en: 'Subject' }),
    lines: labelled(
      z.array(z.strictObject({ who: labelled(text(100), { vi: 'Ai', en: 'Who' }) })).default([]),
      {
        vi: 'Danh sách',
        en: 'List',
      },
    ),
  }),
  phrases: {},
  compose: (data) => {
    const frame = frameOf(data);
    return officialDocument(data, data.subject, [
      mainSection(data, [
        composeLetterhead(data, frame),
        ...composeTitle('THÔNG BÁO', data.subject, frame),
        ...data.lines.map(({ who }) => paragraph('paragraph', who)),
        composeSignedClosing(data, null, frame),
      ]),
    ]);
  },
  check: (data) => [
    check(
      'somebody',
      'must',
      data.lines.length > 0,
      { vi: 'Có danh sách', en: 'There is a list' },
      { vi: 'Danh sách còn trống.', en: 'The list is empty.' },
    ),
  ],
  samples: () => [],
});

/** The same without a number, as ballots and lists are. */
export const slipKind = defineKind({
  ...memoKind,
  id: 'slip',
  abbreviation: null,
  schema: memoKind.schema.extend({ kind: z.literal('slip') }),
  compose: (data, wording) => memoKind.compose({ ...data, kind: 'memo' }, wording),
  check: () => [],
  samples: () => [],
});

/** Content with which both can be signed. */
export const MEMO_CONTENT = {
  subject: 'Về việc họp tổ thư ký',
  lines: [{ who: 'Nguyễn Văn Thử' }],
  signer: { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Phạm Văn Ký' },
};
