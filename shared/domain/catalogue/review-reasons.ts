/** Why an entry of Luật 06/2022/QH15 should be compared with the texts in force before the office relies on it. */
export interface ReviewReason {
  readonly id: string;
  /** One short sentence for the window. */
  readonly reason: string;
}

export const REVIEW_REASONS: readonly ReviewReason[] = [
  { id: 'RV1', reason: 'Luật 06/2026/QH16 có hiệu lực từ 01/10/2026, chưa đối chiếu với bản chính thức.' },
  {
    id: 'RV2',
    reason: 'Dự thảo luật mới đòi CSTĐ cơ sở vừa hoàn thành xuất sắc vừa có sáng kiến; chưa rõ có thông qua.',
  },
  { id: 'RV3', reason: 'Luật mới thêm khen phong trào theo chuyên đề và khen chuyên đề.' },
  {
    id: 'RV4',
    reason: 'Luật mới thêm tiêu chuẩn đi đầu đổi mới sáng tạo, chuyển đổi số; chưa rõ ở điều nào.',
  },
  { id: 'RV5', reason: 'Điều luật còn nhắc cấp huyện, thị trấn; các cấp này đã hết từ 01/07/2025.' },
  { id: 'RV6', reason: 'Luật mới phân cấp thêm: nơi quyết định hoặc đề nghị có thể đã đổi.' },
  {
    id: 'RV7',
    reason: 'Dự thảo bỏ quyền đề nghị khen cấp Nhà nước của giám đốc đại học quốc gia; chưa rõ có thông qua.',
  },
];

const byId = new Map(REVIEW_REASONS.map((one) => [one.id, one]));
export const reviewReason = (id: string): ReviewReason | null => byId.get(id) ?? null;
