/** Colours of the window in light and dark; contrast of text pairs is at least 4.5 : 1 (WCAG AA). */
export interface Tokens {
  readonly paper: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly control: string;
  readonly ink: string;
  readonly muted: string;
  readonly red: string;
  readonly redFill: string;
  readonly redSoft: string;
  readonly rowHover: string;
  readonly gold: string;
  readonly goldTrack: string;
  readonly mark: string;
  readonly goodBg: string;
  readonly goodInk: string;
  readonly badBg: string;
  readonly badInk: string;
  readonly warnBg: string;
  readonly warnInk: string;
  readonly infoBg: string;
  readonly infoInk: string;
  readonly quietBg: string;
  readonly quietInk: string;
}

export const lightTokens: Tokens = {
  paper: '#FAF7F2',
  surface: '#FFFFFF',
  raised: '#FDFBF8',
  line: '#E7E0D6',
  control: '#8C8176',
  ink: '#1F1A17',
  muted: '#685F57',
  red: '#8E1B1B',
  redFill: '#8E1B1B',
  redSoft: '#F9E9E7',
  rowHover: '#FBF6F0',
  gold: '#B8860B',
  goldTrack: '#EFE7DA',
  mark: '#FBE7A8',
  goodBg: '#E2F3E8',
  goodInk: '#17633A',
  badBg: '#FBE3E2',
  badInk: '#961B1B',
  warnBg: '#FBF0C9',
  warnInk: '#6F4C00',
  infoBg: '#E4ECFA',
  infoInk: '#24488A',
  quietBg: '#EFEBE4',
  quietInk: '#564E47',
};

export const darkTokens: Tokens = {
  paper: '#161311',
  surface: '#201C19',
  raised: '#26211D',
  line: '#3B342E',
  control: '#85796D',
  ink: '#F2EBE3',
  muted: '#B9AEA3',
  red: '#F29A93',
  redFill: '#A8322E',
  redSoft: '#3E2220',
  rowHover: '#2A2521',
  gold: '#D3A534',
  goldTrack: '#3A322A',
  mark: '#5E4A12',
  goodBg: '#1D3A29',
  goodInk: '#9ADDB2',
  badBg: '#4A2321',
  badInk: '#F5B1AB',
  warnBg: '#43360F',
  warnInk: '#F0D27A',
  infoBg: '#22324F',
  infoInk: '#B3CBF5',
  quietBg: '#332D28',
  quietInk: '#CFC5BA',
};

/** Custom properties of a token set: `--sv-paper`, `--sv-good-bg`, … for any style of the window. */
export function toCustomProperties(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, value]) => [
      `--sv-${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
}
