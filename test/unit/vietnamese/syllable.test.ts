import { describe, expect, it } from 'vitest';
import { isSyllable } from '#shared/vietnamese/syllable.ts';

const all = (text: string) => text.split(' ').filter((word) => !isSyllable(word));

describe('syllables', () => {
  it('knows what offices write', () => {
    expect(
      all(
        'Nguyễn Thị Út Quỳnh Giềng giếng gì Nghiêm Khuyến khoẻ khỏe hoà hòa quốc quý thuở uỷ ủy Yến yêu rượu khuỷu ngoằn lắk kạn tuyết xuất sắc chiến sĩ sỹ thưởng được ươm ưu ỷ ý quyết',
      ),
    ).toEqual([]);
  });

  it('refuses what wrong conversions make', () => {
    const broken = 'Tiõng Viöt nguyôn ñöôïc thưëng nhõnh ngiêm ghà ciên bắch hòt làch'.split(' ');
    expect(broken.filter(isSyllable)).toEqual([]);
  });
});
