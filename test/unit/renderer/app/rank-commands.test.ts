import { describe, expect, it } from 'vitest';
import { type Command, indexCommand, rankCommands } from '#renderer/app/palette/rank-commands.ts';

const run = () => undefined;
const command = (id: string, title: string, words = ''): Command => ({
  id,
  title,
  words,
  group: 'Phòng',
  run,
});

const COMMANDS = [
  command('home', 'Trang chủ', 'việc của tôi'),
  command('nominations', 'Hồ sơ đề nghị', 'tờ trình thẩm định'),
  command('decisions', 'Quyết định', 'ký ban hành'),
  command('new', 'Lập hồ sơ đề nghị mới', 'tạo thêm'),
  command('units', 'Đơn vị', 'sở ngành xã phường'),
].map(indexCommand);

const found = (query: string) => rankCommands(COMMANDS, query, 10).map((one) => one.id);

describe('command palette', () => {
  it('finds a room by its name without accents', () => {
    expect(found('quyet dinh')[0]).toBe('decisions');
    expect(found('don vi')[0]).toBe('units');
  });

  it('understands accents, either way of writing them, and words in any order', () => {
    expect(found('QUYẾT')[0]).toBe('decisions');
    expect(found('QUYẾT'.normalize('NFD'))[0]).toBe('decisions');
    expect(found('nghi de')).toEqual(['nominations', 'new']);
  });

  it('puts a title that starts with the words before one that only has them', () => {
    expect(found('ho so')).toEqual(['nominations', 'new']);
  });

  it('finds by other words that people use, after titles', () => {
    expect(found('to trinh')).toEqual(['nominations']);
    expect(found('so')).toEqual(['nominations', 'new', 'units']);
  });

  it('finds by the first letters of a title', () => {
    expect(found('hsdn')).toEqual(['nominations']);
  });

  it('matches only from the beginning of a word', () => {
    expect(found('uyet')).toEqual([]);
  });

  it('shows everything in its own order for an empty query, up to the limit', () => {
    expect(rankCommands(COMMANDS, '  ', 2).map((one) => one.id)).toEqual(['home', 'nominations']);
  });
});
