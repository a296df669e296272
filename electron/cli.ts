import { parseArgs } from 'node:util';
import { type Command, UsageError } from './command-line/command.ts';
import { archiveCommands } from './command-line/commands-archive.ts';
import { bagCommands } from './command-line/commands-bags.ts';
import { checkCommands } from './command-line/commands-check.ts';
import { documentCommands } from './command-line/commands-documents.ts';
import { exportCommands } from './command-line/commands-export.ts';
import { lintCommands } from './command-line/commands-lint.ts';
import { officeCommands } from './command-line/commands-office.ts';
import { reportRefusal } from './command-line/report-refusal.ts';

/** Entry of the command line: the same office without a window. Exit status: 0 done, 1 refused, 2 wrong usage. */
const COMMANDS: Record<string, Command> = {
  ...officeCommands,
  ...archiveCommands,
  ...exportCommands,
  ...bagCommands,
  ...documentCommands,
  ...checkCommands,
  ...lintCommands,
};

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage: call, summary }) => `  ${call}\n      ${summary}`);
  return `so-vang <lệnh> [--data DIR] [--json]\n${lines.join('\n')}\n`;
}

function misuse(message: string): number {
  process.stderr.write(`${message}\n\n${usage()}`);
  return 2;
}

async function run(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return misuse(name === '' ? 'Chưa có lệnh nào.' : `Không có lệnh “${name}”.`);
  const json = rest.includes('--json');
  try {
    const valued = ['data', ...(command.valued ?? [])].map((option) => [option, { type: 'string' }] as const);
    const flags = ['json', ...(command.flags ?? [])].map((option) => [option, { type: 'boolean' }] as const);
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: Object.fromEntries([...valued, ...flags]),
    });
    return await command.run({
      positionals,
      options: values as Record<string, string | boolean | undefined>,
      json,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof UsageError) return misuse(error.message);
    if (code.startsWith('ERR_PARSE_ARGS') && error instanceof Error) return misuse(error.message);
    return reportRefusal(error, json);
  }
}

const status = await run(process.argv.slice(2));
// Windows writes to a pipe in the background: leaving before it is empty would cut a long answer off.
process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));
