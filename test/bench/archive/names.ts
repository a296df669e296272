/**
 * Vietnamese names as often as they are met: shares of family names after Lê Trung Hoa, "Họ và tên người Việt Nam"
 * (2005); middle and given names by their rank among those born 1940–2000. Names of Ba Na, Ê Đê, Mông, Thái, Tày, Khmer and
 * Chăm people as they are written in lists.
 */
import { pick } from '#electron/demo/fictitious-names.ts';
import { type Random, weighted } from './draw.ts';

/** 'Nguyễn 384 Trần 121': names and their weights. */
const shares = (text: string) =>
  weighted(
    text.split(',').map((part) => {
      const [, name = '', weight = '1'] = /^(.+) ([\d.]+)$/.exec(part.trim()) ?? [];
      return [name, Number(weight)] as const;
    }),
  );

const family = shares(
  'Nguyễn 384,Trần 121,Lê 95,Phạm 70,Hoàng 31,Huỳnh 20,Phan 45,Vũ 25,Võ 14,Đặng 21,Bùi 20,Đỗ 14,Hồ 13,Ngô 13,Dương 10,Lý 5,Đinh 8,Đào 7,Trịnh 7,Mai 6,Lương 6,Trương 9,Cao 5,Đoàn 6,Lâm 5,Tạ 4,Chu 4,Hà 5,Tô 3,Thái 3,Phùng 4,Lưu 4,Tống 2,Vương 3,Quách 1,Kiều 1.5,La 1,Lại 1.5,Nghiêm 1,Doãn 0.7,Thân 0.8,Ninh 0.8,Tăng 1,Khổng 0.6,Viên 0.2,Từ 0.9,Châu 1.5,Tôn 0.8,Ông 0.2,Âu 0.2,Giang 0.6,Đàm 0.8,Bạch 0.5,Triệu 1.2,Ma 0.9,Nông 1.3,Lò 1.5,Quàng 0.6,Cầm 0.4,Hoàng Thị 0.1,Vi 0.7,Giàng 0.7,Vàng 0.6,Sùng 0.5,Thào 0.4,Lầu 0.3,Thạch 1,Sơn 0.7,Kim 0.8,Danh 0.7',
);
const manMiddle = shares(
  'Văn 420,Đình 38,Hữu 45,Đức 52,Xuân 40,Quang 38,Ngọc 42,Minh 50,Công 28,Quốc 32,Thanh 36,Trọng 22,Thế 20,Duy 20,Bá 16,Mạnh 18,Tiến 22,Hồng 20,Anh 14,Viết 10,Đăng 12,Huy 10,Việt 10,Thành 12,Trung 12,Tuấn 12,Hoàng 14,Phú 5,Khắc 8,Sỹ 6,Vĩnh 4,Nhật 4,Gia 4,Hải 7,Phước 4,Tấn 8',
);
const womanMiddle = shares(
  'Thị 520,Thị Thanh 36,Thị Thu 38,Thị Ngọc 34,Thị Hồng 30,Thị Kim 28,Thị Minh 20,Thị Bích 18,Thị Mỹ 12,Thị Phương 20,Thị Lan 14,Thu 22,Thanh 24,Ngọc 26,Minh 16,Bích 10,Kim 12,Hồng 14,Phương 14,Thúy 8,Mỹ 6,Hải 6,Quỳnh 6,Khánh 6,Thùy 8,Diệu 4,Bảo 4,Tuyết 5,Lệ 3,Hoài 4',
);
const manGiven = shares(
  'Hùng 52,Dũng 44,Tuấn 50,Minh 40,Hải 38,Sơn 40,Thắng 36,Cường 36,Nam 34,Thành 38,Bình 34,Long 28,Trung 30,Đức 30,Hưng 24,Anh 34,Tùng 24,Quang 26,Hòa 22,Hoà 6,Tâm 20,Phong 18,Khánh 16,Thịnh 16,Dương 14,Giang 16,Hiếu 18,Huy 18,Khoa 10,Kiên 14,Lâm 16,Lộc 10,Lợi 12,Luận 5,Lực 8,Mạnh 16,Nghĩa 16,Ngọc 16,Nhân 10,Phú 10,Phúc 16,Phương 14,Quân 16,Quý 12,Quyết 10,Sáng 6,Tài 12,Tân 12,Thái 16,Thanh 20,Thạch 5,Thiện 10,Thủy 6,Thuỷ 3,Tiến 20,Tín 6,Toàn 18,Tú 14,Trường 16,Tuyên 8,Vinh 16,Vũ 12,Vượng 8,Xuân 10,Ý 2,Yên 4,An 14,Bảo 8,Chiến 16,Chung 10,Công 12,Cương 8,Danh 4,Đạt 12,Điệp 5,Định 10,Đông 12,Duy 12,Hậu 10,Hiền 8,Hiển 6,Hoàn 8,Hoàng 16,Học 4,Huấn 6,Hữu 3,Khải 5,Khiêm 4,Khôi 3,Kỳ 4,Liêm 4,Luyện 4,Lưu 4,Mười 4,Năm 4,Nguyên 8,Nhật 4,Ninh 5,Oanh 1,Sinh 8,Sỹ 6,Thăng 5,Thế 5,Thọ 8,Thông 8,Thuận 12,Thức 4,Tính 4,Tịnh 3,Trí 8,Triều 3,Ưng 1,Văn 6,Việt 12,Vĩnh 4,Vị 2',
);
const womanGiven = shares(
  'Lan 36,Hương 48,Hoa 42,Hà 40,Hằng 36,Thủy 34,Thuỷ 10,Hạnh 30,Nga 30,Mai 28,Hiền 34,Phương 36,Thảo 30,Trang 28,Linh 26,Huyền 28,Yến 24,Dung 26,Nhung 24,Oanh 20,Loan 22,Liên 24,Ngọc 22,Hồng 26,Thanh 26,Tuyết 20,Vân 30,Xuân 18,Anh 32,Bình 14,Chi 12,Cúc 10,Diễm 6,Diệp 6,Đào 10,Giang 14,Hải 10,Hảo 10,Hậu 8,Hoà 6,Hòa 14,Hoài 8,Huệ 18,Khuyên 6,Kiều 6,Lành 3,Lài 3,Lệ 8,Liễu 8,Ly 8,Lý 10,Mận 4,Mến 4,Minh 14,Mỹ 8,Na 4,Ngân 14,Nguyệt 18,Nhàn 8,Nhi 6,Nhã 3,Như 5,Nụ 2,Phượng 20,Quyên 12,Quỳnh 14,Sen 5,Sương 8,Tâm 20,Thắm 8,Thoa 10,Thơm 8,Thu 26,Thúy 18,Thuý 5,Thùy 8,Tình 6,Trâm 6,Trinh 8,Tú 6,Tươi 6,Uyên 8,Vinh 6,Vui 4,Vy 2,Ý 3,Ánh 14,Út 2,Bé 4,Chiên 3,Hiếu 5,Lương 5',
);

/** Men's and women's names of peoples whose lists do not follow family, middle, given. */
const MINORITY_MEN =
  'Y Blơk Niê,Y Khuê Mlô,Y Thông Byă,K’Brông,K’Vàng,A Thìn,A Lưới,Đinh A Rôi,Siu Bình,Rơ Châm Hyêu,Ksor Phước,Giàng A Páo,Vàng A Dơ,Sùng A Chống,Thào A Sùng,Lò Văn Ín,Quàng Văn Pẩu,Cầm Bá Thước,Hồ Văn Răng,Ating Mía,Bh’riu Liếc,Kim Sóc Kha,Thạch Sa Rây,Danh Út,Chamaléa Âu,Katơr Hùng,Lý A Chìa,Phàn Phù Lìn,Chảo Láo Tả,Tẩn A Dảo'.split(
    ',',
  );
const MINORITY_WOMEN =
  'H’Hen Niê,H’Yam Bkrông,H’Lim Êban,H’Ngăm Niê Kđăm,Ka H’Oanh,K’Thị Nhung,Y Vêng,Y Ngọc,Rơ Mah H’Chuyên,Siu H’Tiếp,Giàng Thị Mỷ,Vàng Thị Sua,Sùng Thị Dở,Thào Thị Chư,Lò Thị Phanh,Quàng Thị Pâng,Lường Thị Ưởng,Hồ Thị Thon,Bling Thị Nhíp,Kim Thị Sà Rươl,Thạch Thị Sa Pha,Danh Thị Bé,Chamaléa Thị Bình,Phàn Tả Mẩy,Chảo Sử Mẩy'.split(
    ',',
  );

const MINORITY_SHARE = 0.03;

export interface Named {
  readonly name: string;
  readonly honorific: 'ong' | 'ba';
}

export function drawName(random: Random): Named {
  const woman = random() < 0.46;
  const honorific = woman ? 'ba' : 'ong';
  if (random() < MINORITY_SHARE)
    return { honorific, name: pick(random, woman ? MINORITY_WOMEN : MINORITY_MEN) };
  const middle = woman ? womanMiddle(random) : manMiddle(random);
  const given = woman ? womanGiven(random) : manGiven(random);
  // Children of two family names: Nguyễn Trần …
  const second = random() < 0.03 ? ` ${family(random)}` : '';
  return { honorific, name: `${family(random)}${second} ${middle} ${given}` };
}
