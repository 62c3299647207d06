export const NOT_FOUND = {
  title: 'Không có trang này',
  description: 'Địa chỉ này không có trên trang.',
  text: 'Địa chỉ có thể đã gõ sai hoặc trang đã đổi tên. Bạn có thể bắt đầu lại từ trang tổng quan, hoặc xóa bớt phần cuối của địa chỉ.',
} as const;
