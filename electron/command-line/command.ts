/** What every command is given. Results go to standard output, words for people to standard error. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly json: boolean;
}

/** A command of `so-vang`. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** Names of its options that take a value, and of those that do not. */
  readonly valued?: readonly string[];
  readonly flags?: readonly string[];
  run(input: CommandInput): Promise<number>;
}

/** Thrown for a call that the usage does not allow: exit status 2. */
export class UsageError extends Error {}

export function textOption(input: CommandInput, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === 'string' ? value : undefined;
}

export function requirePositional(input: CommandInput, index: number, what: string): string {
  const value = input.positionals[index];
  if (value === undefined) throw new UsageError(`thiếu ${what}`);
  return value;
}

/** Prints JSON when asked, otherwise the lines for people. */
export function print(input: CommandInput, value: unknown, lines: readonly string[]): void {
  process.stdout.write(input.json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''));
}
