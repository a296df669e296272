import { describe, expect, it } from 'vitest';
import { resolveAward } from '#shared/domain/catalogue/award-alias.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { fold } from '#shared/vietnamese/fold.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const resolve = (text: string) => resolveAward(catalogue, text);

describe('resolveAward', () => {
  it.each([
    ['CSTĐCS', 'chien-si-thi-dua-co-so'],
    ['CSTĐ cơ sở', 'chien-si-thi-dua-co-so'],
    ['cstd cs', 'chien-si-thi-dua-co-so'],
    ['Chiến sỹ thi đua cơ sở', 'chien-si-thi-dua-co-so'],
    ['Chiến sĩ thi đua cấp cơ sở năm 2024', 'chien-si-thi-dua-co-so'],
    ['“Chiến sĩ thi đua cơ sở”', 'chien-si-thi-dua-co-so'],
    ['CHIẾN SĨ THI ĐUA TOÀN QUỐC', 'chien-si-thi-dua-toan-quoc'],
    ['CSTĐ tỉnh', 'chien-si-thi-dua-bo-ban-nganh-tinh'],
    ['Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương', 'chien-si-thi-dua-bo-ban-nganh-tinh'],
    ['LĐTT', 'lao-dong-tien-tien'],
    ['danh hiệu "Lao động tiên tiến"', 'lao-dong-tien-tien'],
    ['lao dong tien tien', 'lao-dong-tien-tien'],
    ['TT LĐXS', 'tap-the-lao-dong-xuat-sac'],
    ['TTLDXS', 'tap-the-lao-dong-xuat-sac'],
    ['T.T. LĐTT', 'tap-the-lao-dong-tien-tien'],
    ['Cờ thi đua của UBND tỉnh', 'co-thi-dua-bo-ban-nganh-tinh'],
    ['Cờ thi đua Ủy ban nhân dân tỉnh', 'co-thi-dua-bo-ban-nganh-tinh'],
    ['Cờ CP', 'co-thi-dua-chinh-phu'],
    ['BKTTg', 'bang-khen-thu-tuong'],
    ['Bằng khen của Thủ tướng', 'bang-khen-thu-tuong'],
    ['bang khen thu tuong', 'bang-khen-thu-tuong'],
    ['BK UBND tỉnh', 'bang-khen-bo-ban-nganh-tinh'],
    ['Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'bang-khen-bo-ban-nganh-tinh'],
    ['GK xã', 'giay-khen-ubnd-cap-xa'],
    ['Giấy khen của Chủ tịch UBND xã', 'giay-khen-ubnd-cap-xa'],
    ['Gia đình văn hoá', 'gia-dinh-van-hoa'],
    ['HCLĐ hạng Nhất', 'huan-chuong-lao-dong-hang-nhat'],
    ['HCLĐ II', 'huan-chuong-lao-dong-hang-nhi'],
    ['HCLĐ hạng 3', 'huan-chuong-lao-dong-hang-ba'],
    ['Huân chương Lao động hạng I', 'huan-chuong-lao-dong-hang-nhat'],
    ['Huan chuong Lao dong hang Nhi', 'huan-chuong-lao-dong-hang-nhi'],
    ['Tặng Huân chương Độc lập hạng Ba', 'huan-chuong-doc-lap-hang-ba'],
    ['HCBVTQ I', 'huan-chuong-bao-ve-to-quoc-hang-nhat'],
    ['Huy chương Chiến sỹ vẻ vang hạng nhì', 'huy-chuong-chien-si-ve-vang-hang-nhi'],
    ['TTLĐ xuất sắc', 'tap-the-lao-dong-xuat-sac'],
    ['Anh hùng LLVT nhân dân', 'anh-hung-luc-luong-vu-trang-nhan-dan'],
    ['HC Lao động hạng Ba', 'huan-chuong-lao-dong-hang-ba'],
    ['Bằng khen của Thủ tướng CP', 'bang-khen-thu-tuong'],
    ['Bằng khen TTCP', 'bang-khen-thu-tuong'],
    ['Chiến sĩ thi đua cấp Bộ', 'chien-si-thi-dua-bo-ban-nganh-tinh'],
    ['NGƯT', 'nha-giao-uu-tu'],
    ['BMVNAH', 'ba-me-viet-nam-anh-hung'],
    ['1650360372', 'anh-hung-lao-dong'],
  ])('%s → %s', (text, award) => expect(resolve(text)).toEqual({ award }));

  it('reads decomposed letters as composed ones', () => {
    expect(resolve('Chiến sĩ thi đua cơ sở'.normalize('NFD'))).toEqual({ award: 'chien-si-thi-dua-co-so' });
  });

  it('keeps the class of an award of the past', () => {
    expect(resolve('Huân chương Kháng chiến chống Mỹ hạng Nhì')).toEqual({
      award: 'huan-chuong-khang-chien-chong-my',
      grade: 'nhi',
    });
    expect(resolve('Huân chương kháng chiến chống Mĩ hạng II')).toEqual({
      award: 'huan-chuong-khang-chien-chong-my',
      grade: 'nhi',
    });
  });

  it.each([
    'CSTĐ',
    'BK',
    'Bằng khen',
    'GK',
    'giấy khen',
    'KNC',
    'HCLĐ',
    'Huân chương Lao động',
    'HCHN',
    'TTLĐ',
    'HC',
    'HC Hữu nghị',
    'Bằng khen của Bộ trưởng Bộ Nội vụ',
    'Giấy khen của Giám đốc Sở Nội vụ',
    'Kỷ niệm chương “Vì sự nghiệp Văn thư, Lưu trữ”',
    'Huân chương Lao động hạng Tư',
  ])('asks which award %s is', (text) => {
    const found = resolve(text);
    if (!('ambiguous' in found)) throw new Error(JSON.stringify(found));
    expect(found.ambiguous.length).toBeGreaterThan(1);
  });

  it('asks for a text that also names things outside the catalogue', () => {
    expect(resolve('HH')).toMatchObject({ ambiguous: ['huy-hieu'] });
  });

  it('stays ambiguous between Huân chương and Huy chương though the class is known', () => {
    const found = resolve('HCKCCM hạng Nhất');
    expect('ambiguous' in found && [...found.ambiguous].sort()).toEqual([
      'huan-chuong-khang-chien-chong-my',
      'huy-chuong-khang-chien-chong-my',
    ]);
  });

  it.each(['', '   ', '“”', 'Học sinh giỏi', 'Huân chương Dũng cảm hạng Nhất', 'I', 'ba'])(
    'does not know "%s"',
    (text) => expect(resolve(text)).toEqual({ unknown: true }),
  );

  it('finds every award by its own name of every time, with and without marks', () => {
    for (const { key, content } of catalogue.entries('award')) {
      for (const text of [content.name, content.name.toUpperCase(), fold(content.name)]) {
        const found = resolve(text);
        expect('award' in found ? found.award : `${text} → ${JSON.stringify(found)}`).toBe(key);
      }
    }
  });

  it('an alias with several targets never gives one award', () => {
    for (const { content } of catalogue.entries('alias')) {
      const found = resolve(content.text);
      if (content.targets.length > 1 || content.ask === true) expect(found).toHaveProperty('ambiguous');
      else expect(found).toEqual({ award: content.targets[0] });
    }
  });

  it('answers 20,000 texts in less than five seconds', () => {
    resolve('LĐTT');
    const start = performance.now();
    for (let count = 0; count < 10_000; count++) {
      resolve('Chiến sỹ thi đua cơ sở');
      resolve('HCLĐ hạng Ba');
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
