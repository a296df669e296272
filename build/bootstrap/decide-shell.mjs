// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.

/**
 * @typedef {object} ShellFacts
 * @property {readonly string[]} args what follows `npm start --`
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} root the process runs as root (POSIX)
 * @property {boolean} electronPresent Electron's binary is in node_modules
 * @property {string | undefined} lastAttempt day (YYYY-MM-DD) of the last failed download
 * @property {string} today day (YYYY-MM-DD)
 *
 * @typedef {{ shell: 'electron' | 'browser', fetchFirst: boolean, why: string }} ShellDecision
 */

/**
 * Which of the two shells opens, and the sentence that says so. `fetchFirst` asks for one attempt to
 * download Electron before; when it fails, `browserInstead` is the decision.
 * @param {ShellFacts} facts
 * @returns {ShellDecision}
 */
export function decideShell({ args, env, platform, root, electronPresent, lastAttempt, today }) {
  if (args.includes('--no-window')) return browser('chỉ phục vụ, không mở cửa sổ (--no-window)');
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return browser('máy không có màn hình');
  }
  if (platform === 'linux' && root) {
    return browser('đang chạy bằng quyền root, mà Electron giữ hộp cát nên không chạy bằng root');
  }
  if (electronPresent) {
    return { shell: 'electron', fetchFirst: false, why: 'Mở bằng Electron: đã có sẵn trên máy.' };
  }
  if (env.CI) return browser('chưa có Electron và đang chạy tự động (CI)');
  if (lastAttempt === today) return browser('chưa có Electron, hôm nay đã thử tải mà không được');
  return { shell: 'electron', fetchFirst: true, why: 'Mở bằng Electron: vừa tải về.' };
}

/**
 * @param {string} reason
 * @returns {ShellDecision}
 */
export function browser(reason) {
  return { shell: 'browser', fetchFirst: false, why: `Mở bằng trình duyệt: ${reason}.` };
}
