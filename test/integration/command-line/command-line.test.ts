import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultDataPlace } from '#electron/command-line/data-place.ts';
import { chooseShell } from '#electron/command-line/run-server.ts';
import { makeXlsx } from '#test/integration/lists/list-files.ts';
import { makeOffice } from '#test/support/office-fixture.ts';
import { ensureUnit, issueDecision } from '#test/support/office-story.ts';
import { runCli as run } from '#test/support/run-cli.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

let data = '';
const files = makeFolder('so-vang-files');
const at = (...args: string[]) => [...args, '--data', data, '--json'];
const write = (name: string, content: string | Buffer): string => {
  const file = join(files, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(async () => {
  const fixture = await makeOffice();
  await ensureUnit(fixture.as('clerk'));
  await issueDecision(fixture);
  await fixture.office.close();
  data = fixture.dataDir;
});

describe('usage', () => {
  it.each([
    [[], 2],
    [['không-có-lệnh'], 2],
    [['toString'], 2],
    [['search', '--no-such-option'], 2],
    [['init'], 2],
    [['init', '--office', 'no-such-file.json'], 2],
    [['compose', 'no-such-file.json', '--out', 'x'], 2],
    [['compose', '--schema', 'no-such-kind'], 2],
  ])('%j ends with %i, says so on standard error and nothing on standard output', async (args, status) => {
    const ran = await run(args);
    expect(ran.status).toBe(status);
    expect(ran.out).toBe('');
    expect(ran.words).toContain('so-vang <lệnh>');
  });

  it('is told on standard output when asked for', async () => {
    const ran = await run(['help']);
    expect(ran).toMatchObject({ status: 0, words: '' });
    for (const command of [
      'init',
      'demo',
      'serve',
      'verify',
      'import',
      'undo',
      'search',
      'export',
      'compose',
    ])
      expect(ran.out).toContain(`  ${command} `);
  });
});

describe('init', () => {
  const office = {
    name: 'UBND tỉnh Hư Cấu',
    place: 'Hư Cấu',
    abbreviation: 'UBND',
    administrator: 'quantri',
  };

  it('makes an office, tells the recovery key once, and refuses a second time', async () => {
    const dataDir = join(makeFolder(), 'office');
    const args = [
      'init',
      '--office',
      write('office.json', JSON.stringify(office)),
      '--data',
      dataDir,
      '--json',
    ];
    const made = await run(args);
    expect(made.status).toBe(0);
    expect(made.json).toEqual({
      data: dataDir,
      administrator: 'quantri',
      recoveryKey: expect.stringMatching(/^([A-Z2-9]{4}-){5}[A-Z2-9]{4}$/),
    });
    const again = await run(args);
    expect(again.status).toBe(1);
    expect(again.json).toMatchObject({ refused: 'ALREADY_SET_UP' });
    expect(again.words).toMatch(/^ALREADY_SET_UP: Đơn vị đã được thiết lập/);
    const verified = await run(['verify', '--deep', '--data', dataDir, '--json'], {
      SO_VANG_USER: 'quantri',
    });
    expect(verified.json).toMatchObject({ sound: true, office: 'UBND tỉnh Hư Cấu' });
  });

  it('refuses a weak password and a file with wrong fields, and makes nothing', async () => {
    const dataDir = join(makeFolder(), 'office');
    const file = write('office-2.json', JSON.stringify({ ...office, place: '', color: 'red' }));
    const wrong = await run(['init', '--office', file, '--data', dataDir, '--json']);
    expect(wrong.status).toBe(1);
    expect(wrong.json).toMatchObject({ refused: 'INVALID_INPUT', fields: expect.stringContaining('place') });
    const weak = ['init', '--office', write('office-3.json', JSON.stringify(office)), '--data', dataDir];
    const refused = await run(weak, { SO_VANG_PASSWORD: 'yeu' });
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.words).toMatch(/^WEAK_PASSWORD: /);
    expect(existsSync(join(dataDir, 'keyring.json'))).toBe(false);
  });
});

describe('search', () => {
  it('answers hits as JSON', async () => {
    const ran = await run(at('search', 'van thu nguyen'));
    expect(ran).toMatchObject({ status: 0, words: '' });
    expect(ran.json).toMatchObject({
      total: 1,
      hits: [{ name: 'Nguyễn Văn Thử', decisionNumber: '01/QĐ-UBND' }],
    });
  });

  it('answers lines for people', async () => {
    const ran = await run(['search', 'nguyen', '--data', data, '--from', '2026', '--facets']);
    expect(ran.out).toMatch(
      /^Nguyễn Văn Thử \| Sở Hư Cấu \| .* \| 01\/QĐ-UBND \| 06\/05\/2026\n1 lượt khen\n$/,
    );
  });

  it('refuses a wrong password and an office that is not there', async () => {
    const wrong = await run(at('search', 'x'), { SO_VANG_PASSWORD: 'Sai-Mat-Khau-1' });
    expect(wrong.status).toBe(1);
    expect(wrong.json).toMatchObject({ refused: 'WRONG_PASSWORD', left: 4 });
    expect(wrong.words).toMatch(/^WRONG_PASSWORD: .*4/);
    const none = await run(['search', 'x', '--data', join(makeFolder(), 'none'), '--json']);
    expect(none.json).toMatchObject({ refused: 'NOT_SET_UP' });
    expect((await run(at('search', 'x', '--from', '26'))).status).toBe(2);
    expect((await run(at('search', 'x', '--limit', '0'))).status).toBe(2);
  });
});

describe('export', () => {
  it('writes every hit into a file, and never over another', async () => {
    const out = join(makeFolder(), 'ket-qua.csv');
    const call = ['export', 'nguyen', '--format', 'csv', '--out', out, '--data', data, '--json'];
    const ran = await run(call);
    expect(ran).toMatchObject({ status: 0, json: { rows: 1, total: 1, format: 'csv' } });
    const text = readFileSync(out, 'utf8');
    expect(text).toMatch(/^\uFEFFHọ và tên,.*\r\n.*Nguyễn Văn Thử,.*,01\/QĐ-UBND,06\/05\/2026,/u);
    expect((await run(call)).status).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe(text);
    const none = join(makeFolder(), 'khong-co.xlsx');
    const refused = await run([
      'export',
      'zzzz',
      '--format',
      'xlsx',
      '--out',
      none,
      '--data',
      data,
      '--json',
    ]);
    expect(refused).toMatchObject({ status: 1, json: { refused: 'EXPORT_EMPTY' } });
    expect(existsSync(none)).toBe(false);
    expect((await run(['export', 'x', '--format', 'doc', '--out', none, '--data', data])).status).toBe(2);
  });
});

describe('import', () => {
  const HEADER = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Số quyết định', 'Ngày quyết định'];
  const ROWS = [
    ['Cao Thị Cũ', 'Giáo viên', 'Trường Hư Cấu', '12/QĐ-UBND', '03/02/2019'],
    ['Cao Văn Cũ', 'Giáo viên', 'Trường Hư Cấu', '12/QĐ-UBND', '03/02/2019'],
    ['Cao Thị Cũ', 'Giáo viên', 'Trường Hư Cấu', '12/QĐ-UBND', '03/02/2019'],
    ['Cao Sai Ngày', 'Giáo viên', 'Trường Hư Cấu', '12/QĐ-UBND', '30/02/2019'],
  ];
  const csv = [HEADER, ...ROWS].map((row) => row.join(';')).join('\r\n');

  it('reads a list without storing anything under --dry-run', async () => {
    const ran = await run(at('import', write('old.csv', csv), '--dry-run'));
    expect(ran.status).toBe(0);
    expect(ran.json).toMatchObject({ into: 'archive', dryRun: true, imported: 0, read: 4 });
    expect((await run(at('search', 'tên:"cao thị cũ"'))).json).toMatchObject({ total: 0 });
  });

  it('brings in a CSV, names refused rows, counts duplicates, and is undone', async () => {
    const ran = await run(at('import', write('old.csv', csv)));
    expect(ran.json).toMatchObject({
      into: 'archive',
      dryRun: false,
      read: 4,
      imported: 2,
      duplicates: 1,
      refused: [{ row: 5, reason: expect.stringMatching(/^Dòng 5: Ngày.*30\/02\/2019/) }],
    });
    expect((await run(at('import', join(files, 'old.csv')))).json).toMatchObject({
      imported: 0,
      duplicates: 3,
    });
    expect((await run(at('search', 'cao cu'))).json).toMatchObject({ total: 2 });
    expect((await run(at('undo', String(ran.json.batch)))).json).toEqual({ removed: 2, kept: [] });
    // Nothing is left of the list; what is only near to its names says so.
    const { total, near } = (await run(at('search', 'cao cu'))).json;
    expect(total).toBe(near);
    const foreign = await run(at('undo', '11111111-1111-4111-8111-111111111111'));
    expect(foreign.status).toBe(1);
    expect(foreign.json).toMatchObject({ refused: 'NOT_FOUND' });
    expect((await run(at('undo', 'no-id'))).json).toMatchObject({
      refused: 'INVALID_INPUT',
      fields: 'importId',
    });
  });

  it('brings in a workbook of candidates as a submission of a unit', async () => {
    const xlsx = await makeXlsx({
      'Trang 1': [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
        [1, 'Đoàn Thị Trình', 'Kế toán', 'Sở Hư Cấu'],
        [2, 'Đoàn Văn Trình', 'Chuyên viên', 'Sở Hư Cấu'],
      ],
    });
    const file = write('list.xlsx', xlsx);
    expect((await run(at('import', file))).status).toBe(2);
    expect((await run(at('import', file, '--unit', 'Sở Không Có'))).status).toBe(2);
    const ran = await run(at('import', file, '--unit', 'so hu cau'));
    expect(ran.json).toMatchObject({ into: 'submission', imported: 2, duplicates: 0, refused: [] });
  });

  it('refuses an .xlsx that is not one', async () => {
    const ran = await run(at('import', write('fake.xlsx', 'not a workbook')));
    expect(ran.status).toBe(1);
    expect(ran.json).toMatchObject({ refused: 'NOT_A_LIST_FILE' });
  });
});

describe('verify', () => {
  it('finds a sound office sound, and a spoilt paper by --deep only', async () => {
    const sound = await run(at('verify', '--deep'));
    expect(sound.status).toBe(0);
    expect(sound.json).toMatchObject({ sound: true });
    const vault = join(data, 'vault');
    const sealed = readdirSync(vault, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('.sealed'),
    );
    const file = join(vault, sealed ?? '');
    const bytes = readFileSync(file);
    const spoilt = Buffer.from(bytes);
    spoilt[100] = (spoilt[100] ?? 0) ^ 1;
    writeFileSync(file, spoilt);
    expect((await run(at('verify'))).status).toBe(0);
    const deep = await run(at('verify', '--deep'));
    expect(deep.status).toBe(1);
    expect(deep.json).toMatchObject({ sound: false });
    writeFileSync(file, bytes);
  });
});

describe('demo', () => {
  it('makes an office of several years that is sound, opens by its password, and is never made twice', async () => {
    const dataDir = join(makeFolder(), 'demo');
    const made = await run(['demo', '--data', dataDir, '--json']);
    expect(made.status).toBe(0);
    const password = String(made.json.password);
    const as = { SO_VANG_USER: 'xem', SO_VANG_PASSWORD: password };
    const [verified, found] = [
      await run(['verify', '--data', dataDir, '--json'], as),
      await run(['search', 'so', '--data', dataDir, '--json', '--facets', '--limit', '1'], as),
    ];
    expect(verified.json).toMatchObject({ sound: true });
    const { facets } = found.json as { facets: { years: { value: string }[] } };
    expect(facets.years.length).toBeGreaterThanOrEqual(3);
    expect((await run(['demo', '--data', dataDir, '--json'])).json).toMatchObject({
      refused: 'ALREADY_SET_UP',
    });
  });
});

describe('choices', () => {
  it('put the data where each system keeps it, the demo apart', () => {
    const place = (platform: NodeJS.Platform, env = {}, demo = false) =>
      defaultDataPlace(platform, env, join('/', 'home', 'a'), demo);
    expect(place('win32', { LOCALAPPDATA: 'L' })).toBe(join('L', 'SoVang'));
    expect(place('linux', { XDG_DATA_HOME: 'X' }, true)).toBe(join('X', 'SoVang-demo'));
    expect(place('linux')).toBe(join('/', 'home', 'a', '.local', 'share', 'SoVang'));
    expect(place('darwin')).toContain('Application Support');
  });

  it('open a window only where there is one to open, and say why not', () => {
    expect(chooseShell(true, true, 'Edge', undefined)).toMatchObject({ window: true });
    expect(chooseShell(true, true, null, undefined)).toMatchObject({ window: false });
    expect(chooseShell(true, false, 'Edge', undefined)).toMatchObject({ window: false });
    expect(chooseShell(false, true, 'Edge', undefined)).toMatchObject({ window: false });
  });
});
