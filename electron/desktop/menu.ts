import { Menu, type MenuItemConstructorOptions } from 'electron';

export interface MenuFacts {
  /** The installed program, as against `npm start`: no reload and no DevTools. */
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
}

/** The small menu: what a window must have for its keys to work, in Vietnamese. */
export function decideMenu({ packaged, platform }: MenuFacts): MenuItemConstructorOptions[] {
  const developer: MenuItemConstructorOptions[] = packaged
    ? []
    : [
        { type: 'separator' },
        { role: 'reload', label: 'Tải lại trang' },
        { role: 'toggleDevTools', label: 'Công cụ lập trình' },
      ];
  return [
    {
      label: platform === 'darwin' ? 'Sổ Vàng' : '&Tệp',
      submenu: [{ role: 'quit', label: 'Thoát Sổ Vàng' }],
    },
    {
      label: '&Sửa',
      submenu: [
        { role: 'undo', label: 'Hoàn tác gõ' },
        { role: 'redo', label: 'Làm lại' },
        { type: 'separator' },
        { role: 'cut', label: 'Cắt' },
        { role: 'copy', label: 'Sao chép' },
        { role: 'paste', label: 'Dán' },
        { role: 'selectAll', label: 'Chọn tất cả' },
      ],
    },
    {
      label: '&Xem',
      submenu: [
        { role: 'zoomIn', label: 'Phóng to' },
        { role: 'zoomOut', label: 'Thu nhỏ' },
        { role: 'resetZoom', label: 'Cỡ chữ bình thường' },
        { role: 'togglefullscreen', label: 'Toàn màn hình' },
        ...developer,
      ],
    },
  ];
}

/** Puts the menu in place; Electron's own, with links to its site, goes. */
export function installMenu(facts: MenuFacts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(decideMenu(facts)));
}
