import type { CatalogueEntry } from '../entries.ts';
import type { BonusDecree } from './bonus-decree.ts';
import { ND_91_2017 } from './bonus-nd-91-2017.ts';
import { ND_98_2023 } from './bonus-nd-98-2023.ts';
import { ND_152_2025 } from './bonus-nd-152-2025.ts';
import { dated, origin } from './dated.ts';

const QUOTED = 'Đọc qua trích dẫn của báo, trang luật';
const MEMORY = 'Ghi theo trí nhớ, cần đối chiếu văn bản';

const rowsOf = ({ id, name, days, blocks }: BonusDecree): CatalogueEntry[] =>
  blocks.flatMap(({ article, confirmed, subject, max = false, rows }) =>
    rows.map(([award, coefficient]) =>
      dated(
        'bonus',
        `${id}:${award}:${subject}`,
        days,
        confirmed ? origin('decree', QUOTED) : origin('memory', MEMORY),
        {
          award,
          subject,
          coefficient,
          max,
          cite: article === null ? `${name} (điều chưa rõ)` : `${name} Điều ${article}`,
        },
      ),
    ),
  );

/** Bonus coefficients of every decree; the day of the decision says which applies. */
export const BONUSES: readonly CatalogueEntry[] = [ND_91_2017, ND_98_2023, ND_152_2025].flatMap(rowsOf);
