import { makeDemoOffice } from '#electron/demo/make-demo-office.ts';
import { choosePort } from '#electron/loopback/office-port.ts';
import { openWindow } from '#electron/loopback/open-window.ts';
import { serveLoopback } from '#electron/loopback/serve-loopback.ts';
import { keyringExists } from '#electron/store/keyring.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { dataPlace } from './data-place.ts';
import { installedBrowser, openHere } from './open-here.ts';

export interface ServeOptions {
  readonly data: string | undefined;
  readonly demo: boolean;
  readonly window: boolean;
  readonly port: number | undefined;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

/**
 * Pure: whether a window opens, and the one line that says which shell and why. `given` is the launcher's own reason
 * for not taking Electron.
 */
export function chooseShell(
  wanted: boolean,
  display: boolean,
  browserName: string | null,
  given: string | undefined,
): { window: boolean; why: string } {
  if (!wanted) return { window: false, why: 'Chỉ phục vụ tại máy này, không mở cửa sổ (--no-window).' };
  if (!display) return { window: false, why: 'Máy không có màn hình: chỉ phục vụ tại máy này.' };
  if (browserName === null) {
    return {
      window: false,
      why: 'Không tìm thấy Chromium, Chrome hoặc Edge: hãy mở địa chỉ dưới đây bằng trình duyệt.',
    };
  }
  return {
    window: true,
    why: `Mở Sổ Vàng trong cửa sổ ${browserName}.${given === undefined ? '' : ` ${given}`}`,
  };
}

/** The browser shell: office, loopback server, window. Resolves when it is over. Throws Refusal. */
export async function runServer(options: ServeOptions): Promise<void> {
  const dataDir = dataPlace(options.data, options.demo);
  if (options.demo && !keyringExists(dataDir)) {
    say('Đang tạo đơn vị minh họa (dữ liệu hư cấu)…');
    await makeDemoOffice(dataDir);
  }
  const office = await openHere(dataDir);
  try {
    if (options.demo && !office.core.keyring().demo) throw new Refusal('ALREADY_SET_UP');
    const { port, moved } =
      options.port === undefined ? await choosePort(dataDir) : { port: options.port, moved: false };
    if (moved) say('Cổng quen dùng đang bận: bản nháp chưa lưu của lần trước sẽ hiện lại khi cổng đó trống.');
    const browser = installedBrowser();
    const shell = chooseShell(
      options.window,
      hasDisplay(),
      browser?.name ?? null,
      process.env.SO_VANG_WHY_BROWSER,
    );
    const server = await serveLoopback(office, port, shell.window);
    say(shell.why);
    process.stdout.write(`ready ${server.url}\n`);
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    });
    if (shell.window && browser !== null)
      await Promise.race([openWindow(browser, server.url, dataDir), stopped]);
    else await stopped;
    await server.close();
  } finally {
    await office.close();
  }
}
