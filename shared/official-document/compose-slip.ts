import {
  composeClosing,
  composeLetterhead,
  composeTitle,
  type PageFrame,
  paragraph,
} from './compose-parts.ts';
import { formRulesOn } from './form-rules.ts';
import type { Block, OfficialDocument } from './model.ts';

/** A slip that goes back to the submitting unit. Days are 'YYYY-MM-DD' or printed text as named. */
export interface SlipData {
  readonly kind: 'receipt' | 'return';
  readonly agency: {
    readonly parent: string;
    readonly name: string;
    readonly place: string;
    readonly symbol: string;
  };
  readonly number: number | null;
  readonly date: string;
  /** Facts in the order of print: name and value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What the list under the facts is about. */
  readonly listTitle: string;
  readonly items: readonly string[];
  readonly closing: string;
  readonly signer: string;
  readonly unit: string;
}

const FRAME: PageFrame = { preset: 'A', margins: { top: 20, bottom: 20, left: 30, right: 20 } };
const TITLES = {
  receipt: ['GIẤY TIẾP NHẬN', 'Hồ sơ đề nghị khen thưởng và hẹn ngày trả kết quả'],
  return: ['PHIẾU TRẢ LẠI', 'Hồ sơ đề nghị khen thưởng cần bổ sung, hoàn thiện'],
} as const;

/** The page of a slip: letterhead, facts, a numbered list, who signs. Margins of NĐ 30/2020, Phụ lục I. */
export function composeSlip(data: SlipData): OfficialDocument {
  const [kindTitle, subject] = TITLES[data.kind];
  const blocks: Block[] = [
    composeLetterhead({ agency: data.agency, number: data.number, date: data.date }, FRAME),
    ...composeTitle(kindTitle, subject, FRAME),
    ...data.facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => paragraph('paragraph', [{ text: `${name}: ` }, { text: value, bold: true }])),
    ...(data.items.length === 0
      ? []
      : [
          paragraph('paragraph', data.listTitle),
          ...data.items.map((item, index) =>
            paragraph('list-item', `${index + 1}. ${item}${index === data.items.length - 1 ? '.' : ';'}`),
          ),
        ]),
    paragraph('paragraph', data.closing),
    composeClosing(
      {
        capacity: [data.kind === 'receipt' ? 'NGƯỜI TIẾP NHẬN' : 'NGƯỜI THẨM ĐỊNH'],
        signerName: data.signer,
        recipients: [data.unit, 'Lưu: VT'],
      },
      FRAME,
    ),
  ];
  return {
    kind: data.kind === 'receipt' ? 'receipt-slip' : 'return-slip',
    title: subject,
    creator: data.agency.name,
    rules: formRulesOn(data.date),
    preset: FRAME.preset,
    margins: FRAME.margins,
    sections: [{ kind: 'main', blocks }],
  };
}
