import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';

/** Something the palette can do. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Which part of the house it belongs to. */
  readonly group: string;
  /** Other words people say for it; found, not shown. */
  readonly words?: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** A command with its search keys, folded once when it is registered. */
export interface IndexedCommand extends Command {
  readonly titleKey: string;
  readonly wordsKey: string;
  /** First letters of the title's words: "Hồ sơ đề nghị" → "hsdn". */
  readonly initials: string;
}

/** Folds a command for searching. */
export function indexCommand(command: Command): IndexedCommand {
  const words = searchWords(command.title);
  return {
    ...command,
    titleKey: words.join(' '),
    wordsKey: searchKey(command.words ?? ''),
    initials: words.map((word) => word.charAt(0)).join(''),
  };
}

/**
 * Commands that answer a query, best first: title from its start, words of the title in order, words of the title,
 * initials, other words. Every query word must begin a word. Without a query: all, in their own order.
 */
export function rankCommands(
  commands: readonly IndexedCommand[],
  query: string,
  limit: number,
): IndexedCommand[] {
  const words = searchWords(query);
  if (words.length === 0) return commands.slice(0, limit);
  const scored = commands
    .map((command, place) => ({ command, place, score: score(command, words) }))
    .filter((one) => one.score > 0);
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  return scored.slice(0, limit).map((one) => one.command);
}

function score(command: IndexedCommand, words: readonly string[]): number {
  const whole = words.join(' ');
  if (command.titleKey === whole) return 6;
  if (command.titleKey.startsWith(whole)) return 5;
  const title = ` ${command.titleKey}`;
  if (title.includes(` ${whole}`)) return 4;
  const begins = (text: string, word: string) => text.includes(` ${word}`);
  if (words.every((word) => begins(title, word))) return 3;
  if (words.length === 1 && whole.length > 1 && command.initials.startsWith(whole)) return 2;
  const all = `${title} ${command.wordsKey}`;
  return words.every((word) => begins(all, word)) ? 1 : 0;
}
