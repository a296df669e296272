import '#renderer/features/certificates/sheet/sheet-fonts.ts';
import { memo } from 'react';
import { qrPath } from '#shared/certificate/qr.ts';
import type { Mark, Sheet } from '#shared/certificate/sheet.ts';

const MM_PER_PT = 25.4 / 72;

export type ImageUrls = ReadonlyMap<string, string>;

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly images: ImageUrls;
  /** Read aloud in place of the picture. */
  readonly label: string;
}

/** A certificate as it will print: the same marks that the office prints, in millimetres. */
export const SheetView = memo(function SheetView({ sheet, images, label }: SheetViewProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${sheet.widthMm} ${sheet.heightMm}`}
      width="100%"
      height="100%"
      style={{ fontKerning: 'none' }}
    >
      <SheetMarks marks={sheet.marks} images={images} />
    </svg>
  );
});

/** The marks alone, for a drawing that has more in it. */
export function SheetMarks({
  marks,
  images,
}: {
  readonly marks: readonly Mark[];
  readonly images: ImageUrls;
}) {
  return marks.map((mark, index) => (
    // Marks have no name of their own: a field may have several, always in the same order.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place among the marks is what tells them apart
    <MarkView key={`${mark.fieldId} ${index}`} mark={mark} images={images} />
  ));
}

function MarkView({ mark, images }: { readonly mark: Mark; readonly images: ImageUrls }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          x={mark.inkLeftMm}
          y={mark.baselineMm}
          fontFamily={mark.family}
          fontSize={mark.sizePt * MM_PER_PT}
          fontWeight={mark.bold ? 700 : 400}
          fontStyle={mark.italic ? 'italic' : 'normal'}
          letterSpacing={mark.trackingEm * mark.sizePt * MM_PER_PT}
          fill={mark.colour}
          xmlSpace="preserve"
        >
          {mark.text}
        </text>
      );
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill ?? 'none'}
          {...(mark.stroke === null ? {} : { stroke: mark.stroke, strokeWidth: mark.strokeMm })}
        />
      );
    case 'image': {
      const { left, top, right, bottom } = mark.box;
      const href = images.get(mark.imageId);
      return href === undefined ? null : (
        <image href={href} x={left} y={top} width={right - left} height={bottom - top} />
      );
    }
    case 'qr': {
      const { d, size } = qrPath(mark.text);
      return (
        <path
          d={d}
          transform={`translate(${mark.xMm} ${mark.yMm}) scale(${mark.sizeMm / size})`}
          fill="#000"
        />
      );
    }
  }
}
