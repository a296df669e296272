/**
 * Designs to start from. The order of the lines, the colours and the 35 mm for the signature are those of NĐ
 * 50/2006/NĐ-CP Điều 28 khoản 1, the last full text read; later decrees changed sizes and their numbers were not seen, so
 * each preset says where its size comes from and whether the office must compare it.
 */
import type { DesignContent, Field, Frame, TextField } from './design.ts';

export interface Preset {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Where size and order come from. */
  readonly source: string;
  readonly reviewNeeded: boolean;
  readonly content: DesignContent;
}

const BLACK = '#000000';
const RED = '#c4161c';
const GOLD = '#b8860b';

/** The area inside the inner line that the layout below is drawn for, in mm. */
const DRAWN = { width: 320, height: 230 } as const;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function round(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** A text of the layout; lengths as drawn, in the drawn area. */
type Drawn = Pick<TextField, 'id' | 'name' | 'template' | 'sizePt'> &
  Partial<TextField> & { readonly at: readonly [x: number, y: number, width: number, height: number] };

function textField({ at: [x, y, width, height], ...drawn }: Drawn, area: Area): TextField {
  const across = area.width / DRAWN.width;
  const down = area.height / DRAWN.height;
  const type = Math.min(across, down);
  const sizePt = Math.max(9, round(drawn.sizePt * type, 0.5));
  const minSizePt = Math.min(sizePt, Math.max(8, round((drawn.minSizePt ?? drawn.sizePt * 0.7) * type, 0.5)));
  return {
    kind: 'text',
    on: 'both',
    family: 'Tinos',
    bold: false,
    italic: false,
    upper: false,
    colour: BLACK,
    align: 'center',
    valign: 'middle',
    maxLines: 1,
    lineHeight: 1.2,
    trackingEm: 0,
    ...drawn,
    xMm: round(area.left + x * across, 0.5),
    yMm: round(area.top + y * down, 0.5),
    widthMm: round(width * across, 0.5),
    heightMm: round(height * down, 0.5),
    sizePt,
    minSizePt,
  };
}

const LABEL = { on: 'white' } as const;

/** Lines from the top to the signature, as drawn. */
const LINES: readonly Drawn[] = [
  {
    ...LABEL,
    id: 'national-name',
    name: 'Quốc hiệu',
    template: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    at: [60, 25, 200, 8],
    sizePt: 15,
    bold: true,
  },
  {
    ...LABEL,
    id: 'motto',
    name: 'Tiêu ngữ',
    template: 'Độc lập - Tự do - Hạnh phúc',
    at: [60, 32.5, 200, 8.5],
    sizePt: 16,
    bold: true,
  },
  {
    ...LABEL,
    id: 'authority',
    name: 'Người có thẩm quyền',
    template: '{authority}',
    at: [10, 48, 300, 13],
    sizePt: 26,
    minSizePt: 16,
    bold: true,
    upper: true,
    colour: RED,
  },
  {
    ...LABEL,
    id: 'verb',
    name: 'Tặng',
    template: 'TẶNG',
    at: [60, 63, 200, 9],
    sizePt: 18,
    bold: true,
    trackingEm: 0.06,
  },
  {
    ...LABEL,
    id: 'object',
    name: 'Tên hiện vật',
    template: '{object}',
    at: [20, 72, 280, 23],
    sizePt: 50,
    bold: true,
    colour: RED,
    trackingEm: 0.04,
  },
  {
    id: 'recipient',
    name: 'Người nhận',
    template: '{recipient}',
    at: [20, 97, 280, 15],
    sizePt: 28,
    minSizePt: 16,
    bold: true,
    valign: 'bottom',
  },
  {
    id: 'position-unit',
    name: 'Chức vụ, đơn vị',
    template: '{positionUnit}',
    at: [20, 113, 280, 9],
    sizePt: 17,
    minSizePt: 12,
    valign: 'bottom',
  },
  {
    id: 'reason',
    name: 'Thành tích',
    template: '{reason}',
    at: [20, 124.5, 280, 19],
    sizePt: 18,
    minSizePt: 12,
    italic: true,
    maxLines: 3,
    valign: 'top',
  },
  {
    id: 'place-date',
    name: 'Địa danh, ngày',
    template: '{placeDate}',
    at: [172, 143.5, 138, 8],
    sizePt: 15,
    minSizePt: 11,
    italic: true,
  },
  {
    id: 'capacity',
    name: 'Chức vụ người ký',
    template: '{capacity}',
    at: [172, 151.5, 138, 17],
    sizePt: 16,
    minSizePt: 11,
    bold: true,
    maxLines: 3,
    lineHeight: 1.15,
    valign: 'top',
  },
  {
    id: 'signer',
    name: 'Họ tên người ký',
    template: '{signer}',
    at: [172, 212.5, 138, 9],
    sizePt: 16,
    minSizePt: 12,
    bold: true,
  },
  {
    id: 'decision',
    name: 'Số quyết định',
    template: 'Quyết định số: {decisionNumber} {decisionDate}',
    at: [12, 206, 156, 7.5],
    sizePt: 13,
    minSizePt: 9,
    align: 'left',
  },
  {
    id: 'golden-number',
    name: 'Số vào sổ vàng',
    template: 'Số sổ vàng: {goldenNumber}',
    at: [12, 214, 156, 7.5],
    sizePt: 13,
    minSizePt: 9,
    align: 'left',
  },
  {
    id: 'copy-mark',
    name: 'Dấu cấp lại',
    template: '{copyMark}',
    at: [250, 6, 60, 7],
    sizePt: 12,
    bold: true,
    colour: RED,
    align: 'right',
  },
];

/** Emblem, rule under the motto and QR code; then the lines. */
function layout(area: Area, lines: readonly Drawn[] = LINES): Field[] {
  const across = area.width / DRAWN.width;
  const down = area.height / DRAWN.height;
  const type = Math.min(across, down);
  const box = (x: number, y: number, width: number, height: number) => ({
    xMm: round(area.left + x * across, 0.5),
    yMm: round(area.top + y * down, 0.5),
    widthMm: round(width, 0.5),
    heightMm: round(height, 0.5),
  });
  const emblem = 20 * type;
  // The rule is as long as the motto: 69 mm at 16 pt.
  const rule = 69 * type;
  return [
    {
      kind: 'emblem',
      id: 'emblem',
      name: 'Biểu trưng',
      ...LABEL,
      ...box(160 - emblem / 2 / across, 3, emblem, emblem),
      imageId: null,
      colour: GOLD,
    },
    {
      kind: 'rule',
      id: 'motto-rule',
      name: 'Kẻ dưới tiêu ngữ',
      ...LABEL,
      ...box(160 - rule / 2 / across, 42, rule, 1),
      colour: BLACK,
      thicknessMm: 0.3,
    },
    ...lines.map((line) => textField(line, area)),
    {
      kind: 'qr',
      id: 'qr',
      name: 'Mã QR',
      on: 'both',
      ...box(12, 172, 25 * Math.max(0.85, type), 25 * Math.max(0.85, type)),
    },
  ];
}

function whitePaper(
  [widthMm, heightMm]: readonly [number, number],
  [innerWidthMm, innerHeightMm]: readonly [number, number],
  marginMm: number,
  ornament: Frame['ornament'],
  lines?: readonly Drawn[],
): DesignContent {
  const area = {
    left: (widthMm - innerWidthMm) / 2,
    top: (heightMm - innerHeightMm) / 2,
    width: innerWidthMm,
    height: innerHeightMm,
  };
  return {
    sheet: { widthMm, heightMm },
    paper: 'white',
    frame: { innerWidthMm, innerHeightMm, marginMm, ornament, gold: GOLD, red: RED },
    underlay: null,
    fields: layout(area, lines),
  };
}

function onBlank(size: readonly [number, number], inner: readonly [number, number]): DesignContent {
  return { ...whitePaper(size, inner, 5, 'lines'), paper: 'blank', frame: null };
}

/** A title is certified, not given: the award stands under the name of the paper. */
const TITLE_LINES: readonly Drawn[] = [
  ...LINES.filter(({ id }) => !['verb', 'object', 'recipient', 'position-unit'].includes(id)),
  {
    ...LABEL,
    id: 'object',
    name: 'Tên hiện vật',
    template: '{object}',
    at: [20, 63, 280, 21],
    sizePt: 42,
    bold: true,
    colour: RED,
    trackingEm: 0.04,
  },
  {
    id: 'award',
    name: 'Danh hiệu',
    template: 'Danh hiệu “{award}”',
    at: [20, 85, 280, 11],
    sizePt: 21,
    minSizePt: 13,
    bold: true,
  },
  {
    id: 'recipient',
    name: 'Người nhận',
    template: '{recipient}',
    at: [20, 97, 280, 15],
    sizePt: 28,
    minSizePt: 16,
    bold: true,
    valign: 'bottom',
  },
  {
    id: 'position-unit',
    name: 'Chức vụ, đơn vị',
    template: '{positionUnit}',
    at: [20, 113, 280, 9],
    sizePt: 17,
    minSizePt: 12,
    valign: 'bottom',
  },
];

const OLD_DECREE = 'NĐ 50/2006/NĐ-CP Điều 28 khoản 1';

export const PRESETS: readonly Preset[] = [
  {
    id: 'white-400',
    vi: 'Bằng khen, giấy trắng 400 × 300 mm',
    en: 'Bằng khen, white paper 400 × 300 mm',
    source: `${OLD_DECREE}: ngoài 400 × 300, đường hoa văn trong 320 × 230; NĐ 85/2014/NĐ-CP đã sửa kích thước`,
    reviewNeeded: true,
    content: whitePaper([400, 300], [320, 230], 12, 'waves'),
  },
  {
    id: 'white-360',
    vi: 'Bằng khen, giấy trắng 360 × 270 mm',
    en: 'Bằng khen, white paper 360 × 270 mm',
    source: 'Kích thước theo trí nhớ, chưa có văn bản để đối chiếu',
    reviewNeeded: true,
    content: whitePaper([360, 270], [290, 210], 10, 'lotus'),
  },
  {
    id: 'blank-420',
    vi: 'Bằng khen, in lên phôi 420 × 297 mm (A3)',
    en: 'Bằng khen, overprint on a 420 × 297 mm blank (A3)',
    source: 'Khổ phôi thường dùng; hãy đo phôi của cơ quan',
    reviewNeeded: true,
    content: onBlank([420, 297], [336, 228]),
  },
  {
    id: 'blank-360',
    vi: 'Bằng khen, in lên phôi 360 × 270 mm',
    en: 'Bằng khen, overprint on a 360 × 270 mm blank',
    source: 'Kích thước theo trí nhớ; hãy đo phôi của cơ quan',
    reviewNeeded: true,
    content: onBlank([360, 270], [290, 210]),
  },
  {
    id: 'white-a4',
    vi: 'Giấy khen, giấy trắng A4 ngang',
    en: 'Giấy khen, white A4 landscape',
    source: 'Khổ giấy thông dụng; chưa có văn bản để đối chiếu',
    reviewNeeded: true,
    content: whitePaper([297, 210], [253, 166], 8, 'lotus'),
  },
  {
    id: 'blank-a4',
    vi: 'Giấy khen, in lên phôi A4 ngang',
    en: 'Giấy khen, overprint on an A4 landscape blank',
    source: 'Khổ giấy thông dụng; hãy đo phôi của cơ quan',
    reviewNeeded: true,
    content: onBlank([297, 210], [257, 172]),
  },
  {
    id: 'title-a4',
    vi: 'Bằng chứng nhận danh hiệu, giấy trắng A4 ngang',
    en: 'Certificate of a title, white A4 landscape',
    source: 'Bố cục theo thực tế; chưa có văn bản để đối chiếu',
    reviewNeeded: true,
    content: whitePaper([297, 210], [253, 166], 8, 'waves', TITLE_LINES),
  },
];
