import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { makeDemoOffice } from '#electron/demo/make-demo-office.ts';
import { DEMO_LOGINS, DEMO_PASSWORD } from '#electron/features/accounts/demo-logins.ts';
import { foundOffice } from '#electron/features/accounts/found-office.ts';
import { keyringExists } from '#electron/store/keyring.ts';
import { line, optionalLine } from '#shared/contract/basics.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type Command, print, textOption, UsageError } from './command.ts';
import { dataPlace } from './data-place.ts';
import { openHere } from './open-here.ts';
import { runServer } from './run-server.ts';
import { ask, signInHere } from './sign-in-here.ts';
import { verifyOffice } from './verify-office.ts';

/** The office file of `init`. */
const officeFile = z.strictObject({
  name: line(200),
  parent: optionalLine(200).default(''),
  place: line(60),
  abbreviation: line(20),
  administrator: line(40),
});

function readOfficeFile(path: string): z.infer<typeof officeFile> {
  if (!existsSync(path)) throw new UsageError(`không thấy tệp ${path}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} không phải JSON hợp lệ`);
  }
  const parsed = officeFile.safeParse(content);
  if (!parsed.success) {
    const fields = parsed.error.issues
      .map(({ path: at, message }) => `${at.join('.')} (${message})`)
      .join(', ');
    throw new Refusal('INVALID_INPUT', { fields });
  }
  return parsed.data;
}

const init: Command = {
  usage: 'init --office FILE.json [--data DIR]',
  summary: 'tạo đơn vị mới đã mã hóa và người quản trị đầu tiên; in khóa khôi phục một lần',
  valued: ['office'],
  run: async (input) => {
    const path = textOption(input, 'office');
    if (path === undefined) throw new UsageError('thiếu --office FILE.json');
    const { administrator, ...profile } = readOfficeFile(path);
    const password = process.env.SO_VANG_PASSWORD ?? (await ask('Mật khẩu của người quản trị', true));
    const dataDir = dataPlace(textOption(input, 'data'), false);
    const office = await openHere(dataDir);
    try {
      const first = { login: administrator, name: administrator, password };
      const recoveryKey = await foundOffice(office.core, {
        office: profile,
        administrator: first,
        demo: false,
      });
      print(input, { data: dataDir, administrator, recoveryKey }, [
        `Đã tạo đơn vị trong ${dataDir}`,
        `Khóa khôi phục (chỉ hiện một lần, hãy in và cất vào két): ${recoveryKey}`,
      ]);
      return 0;
    } finally {
      await office.close();
    }
  },
};

const demo: Command = {
  usage: 'demo [--data DIR]',
  summary: 'tạo đơn vị minh họa với dữ liệu hư cấu nhiều năm',
  run: async (input) => {
    const dataDir = dataPlace(textOption(input, 'data'), true);
    if (keyringExists(dataDir)) throw new Refusal('ALREADY_SET_UP');
    await makeDemoOffice(dataDir);
    const accounts = DEMO_LOGINS.map(({ login, role }) => ({ login, role }));
    print(input, { data: dataDir, password: DEMO_PASSWORD, accounts }, [
      `Đã tạo đơn vị minh họa trong ${dataDir}`,
      ...accounts.map(({ login, role }) => `${login} (${role})`),
      `Mật khẩu chung: ${DEMO_PASSWORD}`,
    ]);
    return 0;
  },
};

const serve: Command = {
  usage: 'serve [--port N] [--no-window] [--demo] [--data DIR]',
  summary: 'mở Sổ Vàng trong trình duyệt của máy; in một dòng ready <URL>',
  valued: ['port'],
  flags: ['no-window', 'demo'],
  run: async (input) => {
    const port = textOption(input, 'port');
    await runServer({
      data: textOption(input, 'data'),
      demo: input.options.demo === true,
      window: input.options['no-window'] !== true,
      port: port === undefined ? undefined : Number(port),
    });
    return 0;
  },
};

const verify: Command = {
  usage: 'verify [--deep] [--data DIR]',
  summary: 'kiểm tra tệp dữ liệu, sổ đăng ký, chỉ mục; --deep đọc lại mọi giấy tờ trong kho',
  flags: ['deep'],
  run: async (input) => {
    const office = await openHere(dataPlace(textOption(input, 'data'), false));
    try {
      await signInHere(office);
      const report = verifyOffice(office.core, input.options.deep === true);
      print(input, report, [
        ...report.checks.map(
          ({ holds, what, detail }) =>
            `${holds ? 'đạt ' : 'LỖI '} ${what}${detail === '' ? '' : `: ${detail}`}`,
        ),
        report.sound ? 'Dữ liệu nguyên vẹn.' : 'Có lỗi: hãy phục hồi từ bản sao lưu gần nhất.',
      ]);
      return report.sound ? 0 : 1;
    } finally {
      await office.close();
    }
  },
};

export const officeCommands = { init, demo, serve, verify };
