import type { Migration } from '../migration.ts';

/**
 * The highest number ever given, beside the lines themselves: a line deleted behind the program's back, even the last
 * one, shows as a gap and is never given again. Triggers keep the marks. Series 'incoming' and 'golden:…' are the books
 * of those names; the golden book has its year in its name.
 */
export const numberMarks: Migration = {
  level: 11,
  name: 'number-marks',
  sql: `
CREATE TABLE number_mark (
  series TEXT NOT NULL, year INTEGER NOT NULL, highest INTEGER NOT NULL, PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;
INSERT INTO number_mark SELECT series_id, year, max(number) FROM register_entry GROUP BY series_id, year;
INSERT INTO number_mark SELECT 'incoming', year, max(number) FROM incoming_entry GROUP BY year;
INSERT INTO number_mark SELECT 'golden:' || series, 0, max(number) FROM golden_entry GROUP BY series;
CREATE TRIGGER register_entry_marks AFTER INSERT ON register_entry BEGIN
  INSERT INTO number_mark VALUES (NEW.series_id, NEW.year, NEW.number)
  ON CONFLICT (series, year) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER incoming_entry_marks AFTER INSERT ON incoming_entry BEGIN
  INSERT INTO number_mark VALUES ('incoming', NEW.year, NEW.number)
  ON CONFLICT (series, year) DO UPDATE SET highest = max(highest, excluded.highest);
END;
CREATE TRIGGER golden_entry_marks AFTER INSERT ON golden_entry BEGIN
  INSERT INTO number_mark VALUES ('golden:' || NEW.series, 0, NEW.number)
  ON CONFLICT (series, year) DO UPDATE SET highest = max(highest, excluded.highest);
END;
`,
};
