/**
 * Structure of Luật 06/2022/QH15: which clauses and points each article has, without its text. One line an article, from
 * Điều 1 on; "1đ" is a clause 1 with points a to đ, "2" a clause without points, an empty line an article without clauses.
 */
const OUTLINE: readonly string[] = `


1 2 3 4 5 6
1 2
1b 2d 3
1 2 3
1 2 3
1 2 3 4 5 6
1 2 3 4 5 6 7
1 2 3
1 2 3 4 5
1 2
1 2 3c 4 5d
1 2
1 2 3 4 5 6
1b 2d
1 2 3 4 5
1 2 3 4
1 2 3 4
1e 2
1b 2
1b 2
1 2
1b 2 3b 4 5 6
1b 2 3 4
1b 2 3
1đ 2 3
1d 2 3
1đ 2
1đ 2
1c 2
1 2 3 4
1 2k
1 2b 3b 4b 5 6 7
1b 2b 3b 4 5 6
1b 2b 3b 4 5
1b 2b 3b 4 5
1b 2 3c 4 5
1b 2b 3b 4
1b 2b 3b 4
1b 2 3c 4
1e 2c 3 4d 5 6 7
1e 2c 3 4d 5 6 7
1g 2c 3 4đ 5 6 7
1d 2b 3
1d 2b 3
1d 2b 3
1b 2b
1b 2b
1b 2b
1 2

1b 2
1 2d


1 2c 3c
1c 2b
1 2h
1 2 3
1 2
1c 2e 3
1đ 2e 3
1 2c 3c 4 5 6
1 2c 3c 4 5 6
1b 2d 3c 4 5
1 2d 3d 4 5
1b 2 3
1c 2
1c 2
1 2 3
1 2
1d 2d 3 4e 5 6 7
1đ 2 3d 4 5 6
1đ 2
1 2 3 4

1 2
1 2 3 4 5
1 2 3 4 5
1 2b 3
1 2 3
1 2 3 4 5 6 7
1d 2d 3 4 5 6 7
1đ 2
1 2
1 2

1 2k
1 2 3c 4 5


1 2d 3 4 5 6 7 8 9
1 2

1 2 3
`
  .split('\n')
  .slice(1, -1);

/** Points are numbered with the letters of the alphabet of the law, without f, j, w, z. */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** Every citation that the law has, in the short form "44", "44.1", "44.1.đ". */
const CITATIONS: ReadonlySet<string> = new Set(
  OUTLINE.flatMap((line, index) => [`${index + 1}`, ...clausesOf(`${index + 1}`, line)]),
);

function clausesOf(article: string, line: string): string[] {
  return line.split(' ').flatMap((token) => {
    const [, clause, lastPoint] = /^(\d+)(\D?)$/u.exec(token) ?? [];
    if (clause === undefined) return [];
    const points = POINT_LETTERS.slice(0, POINT_LETTERS.indexOf(lastPoint ?? '') + 1);
    return [`${article}.${clause}`, ...points.map((point) => `${article}.${clause}.${point}`)];
  });
}

/** Whether the 2022 law has the article, clause and point of a short citation ("44", "44.1", "44.1.đ"). */
export const citationExists = (cite: string): boolean => CITATIONS.has(cite.normalize('NFC'));
