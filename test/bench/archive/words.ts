/** What lists of awards say beside names: positions, reasons as they are written in 40 years of decisions. */
import { pick } from '#electron/demo/fictitious-names.ts';
import type { UnitKind } from '#shared/contract/units.ts';
import { between, type Random, skewed } from './draw.ts';

const POSITIONS: Record<UnitKind, readonly string[]> = {
  department:
    'Chuyên viên,Phó Trưởng phòng,Trưởng phòng,Chuyên viên chính,Phó Giám đốc,Kế toán viên,Thanh tra viên,Giám đốc,Nhân viên,Phó Chánh Văn phòng,Chi cục trưởng,Cán bộ'.split(
      ',',
    ),
  commune:
    'Trưởng thôn,Công chức Văn phòng - Thống kê,Phó Chủ tịch UBND,Chủ tịch UBND,Bí thư Đảng ủy,Công chức Tài chính - Kế toán,Nông dân,Tổ trưởng tổ dân phố,Chủ tịch Hội Nông dân,Công chức Tư pháp - Hộ tịch,Trưởng Công an xã,Chỉ huy trưởng Quân sự,Bí thư Đoàn Thanh niên'.split(
      ',',
    ),
  district: 'Chuyên viên,Trưởng phòng,Phó Trưởng phòng,Phó Chánh Văn phòng,Phó Chủ tịch UBND'.split(','),
  school:
    'Giáo viên,Tổ trưởng chuyên môn,Phó Hiệu trưởng,Hiệu trưởng,Kế toán,Tổ phó chuyên môn,Nhân viên thư viện,Tổng phụ trách Đội,Chủ tịch Công đoàn'.split(
      ',',
    ),
  enterprise:
    'Công nhân,Tổ trưởng sản xuất,Kỹ sư,Quản đốc phân xưởng,Trưởng phòng,Phó Giám đốc,Giám đốc,Kế toán trưởng,Lái xe,Chủ tịch Công đoàn'.split(
      ',',
    ),
  association: 'Cán bộ,Phó Chủ tịch,Chủ tịch,Ủy viên Ban Thường vụ,Trưởng ban,Tình nguyện viên'.split(','),
  other:
    'Bác sĩ,Điều dưỡng,Trưởng khoa,Phó Trưởng khoa,Kỹ thuật viên,Hộ sinh,Dược sĩ,Điều dưỡng trưởng,Giám đốc,Bác sĩ chuyên khoa II'.split(
      ',',
    ),
};
const ROOMS: Record<UnitKind, readonly string[]> = {
  department:
    'Văn phòng,Phòng Tổ chức - Hành chính,Phòng Kế hoạch - Tài chính,Thanh tra,Phòng Nghiệp vụ,Trung tâm Dịch vụ công,Chi cục Quản lý chất lượng,Ban Quản lý dự án'.split(
      ',',
    ),
  commune:
    'Nhân dân và cán bộ,Hội Liên hiệp Phụ nữ,Hội Nông dân,Đoàn Thanh niên,Hội Cựu chiến binh,Ban Chỉ huy Quân sự,Thôn Đông,Thôn Đoài,Tổ dân phố số 3,Công an'.split(
      ',',
    ),
  district: 'Phòng Nội vụ,Phòng Tài chính - Kế hoạch,Phòng Giáo dục và Đào tạo,Văn phòng HĐND và UBND'.split(
    ',',
  ),
  school:
    'Tập thể giáo viên,Tổ Toán - Lý,Tổ Ngữ văn,Tổ Văn phòng,Tổ 1,Tổ 2,Tổ 3,Công đoàn,Chi đoàn,Tổ Ngoại ngữ'.split(
      ',',
    ),
  enterprise:
    'Phòng Kỹ thuật,Phân xưởng 1,Phân xưởng 2,Phòng Kế toán,Đội Cơ giới,Phòng Kinh doanh,Công đoàn'.split(
      ',',
    ),
  association: 'Văn phòng,Ban Tuyên giáo,Ban Tổ chức,Ban Phong trào,Cơ quan'.split(','),
  other:
    'Khoa Nội,Khoa Ngoại,Khoa Sản,Khoa Nhi,Khoa Cấp cứu,Khoa Dược,Phòng Điều dưỡng,Khoa Xét nghiệm'.split(
      ',',
    ),
};

export const drawPosition = (random: Random, kind: UnitKind): string => skewed(random, POSITIONS[kind]);
export const drawRoom = (random: Random, kind: UnitKind): string => skewed(random, ROOMS[kind]);

const FIELDS: Record<UnitKind, readonly string[]> = {
  department:
    'cải cách hành chính,xây dựng nông thôn mới,chuyển đổi số,giải phóng mặt bằng,xúc tiến đầu tư'.split(','),
  commune:
    'xây dựng nông thôn mới,giữ gìn an ninh trật tự,giảm nghèo bền vững,phòng, chống bão lụt,tuyển quân'.split(
      ',',
    ),
  district: 'cải cách hành chính,xây dựng nông thôn mới,giải phóng mặt bằng,tuyển quân'.split(','),
  school:
    'bồi dưỡng học sinh giỏi,đổi mới phương pháp dạy học,phổ cập giáo dục,xây dựng trường chuẩn quốc gia'.split(
      ',',
    ),
  enterprise:
    'lao động sáng tạo,phát triển sản xuất kinh doanh,an toàn vệ sinh lao động,thực hiện nghĩa vụ nộp thuế'.split(
      ',',
    ),
  association:
    'công tác xã hội từ thiện,hiến máu tình nguyện,vận động Quỹ Vì người nghèo,khuyến học, khuyến tài'.split(
      ',',
    ),
  other:
    'chăm sóc sức khỏe nhân dân,phòng, chống dịch COVID-19,khám chữa bệnh cho người nghèo,ứng dụng kỹ thuật mới'.split(
      ',',
    ),
};
const LAWS =
  'Nghị quyết Đại hội Đảng bộ tỉnh,Chỉ thị số 34-CT/TW của Bộ Chính trị,Cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa”,phong trào thi đua “Dạy tốt - Học tốt”,Đề án 06 của Chính phủ,Chương trình mục tiêu quốc gia'.split(
    ',',
  );

/** The reason of a decision; its length differs as it does in lists: most short, some of two lines. */
export function drawReason(random: Random, kind: UnitKind, year: number): string {
  const field = pick(random, FIELDS[kind]);
  const draw = random();
  if (draw < 0.24) return `Đã có thành tích xuất sắc trong công tác năm ${year}`;
  if (draw < 0.38)
    return `Hoàn thành xuất sắc nhiệm vụ, có nhiều thành tích trong phong trào thi đua năm ${year}`;
  if (draw < 0.5 && kind === 'school') return `Hoàn thành tốt nhiệm vụ năm học ${year - 1} - ${year}`;
  if (draw < 0.64) return `Đã có thành tích xuất sắc trong ${field} năm ${year}`;
  if (draw < 0.78) {
    const from = year - between(random, 2, 5);
    return `Đã có thành tích xuất sắc trong ${field} giai đoạn ${from} - ${year}, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc`;
  }
  if (draw < 0.9)
    return `Có thành tích xuất sắc trong ${between(random, 3, 10)} năm thực hiện ${pick(random, LAWS)}, nhất là ${field}`;
  if (draw < 0.96)
    return `Có sáng kiến số ${between(random, 1, 900)} về ${field} được công nhận, áp dụng có hiệu quả năm ${year}`;
  return `Đã dũng cảm cứu người, cứu tài sản trong đợt lũ ngày ${between(random, 1, 28)}/${between(random, 7, 11)}/${year}`;
}
