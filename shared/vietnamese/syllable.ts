/** Whether letters can be a Vietnamese syllable: what a wrong conversion nearly always breaks. */

export const ONSETS = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Rhymes without tones, with the letters of the alphabet. */
export const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uy uya uych uyt uyn uynh uyu uyên uyêt uân uât uây
uâng uê uêch uênh uơ uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`.split(/\s+/u),
);

/** Rhymes after qu, which has taken the u. */
export const AFTER_QU = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng ât ây e en eo et ê ên ênh êt i ich it in inh it ơ ơi ơn ôc y ych yên yêt ynh yt yêu iên iêt'.split(
    ' ',
  ),
);
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/gu;
/** Syllables that end so have the tones sắc and nặng only. */
const STOPPED = /[cptk]$|ch$/u;
const FRONT = /^[eêiy]/u;

const known = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/** Takes NFC text in any case; a word with anything but letters is none. */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  const before = known.get(lower);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const answer = judge(lower);
  known.set(lower, answer);
  return answer;
}

function judge(word: string): boolean {
  if (word.length > 8 || !/^\p{L}+$/u.test(word)) return false;
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, '').normalize('NFC');
  if (bare === 'gi' || /^giê(?:c|m|n|ng|t|u)$/u.test(bare) || bare === 'gin') return true;
  const onset = ONSETS.find((one) => bare.startsWith(one) && bare.length > one.length) ?? '';
  const rhyme = bare.slice(onset.length);
  if (!(onset === 'qu' ? AFTER_QU : RHYMES).has(rhyme)) return false;
  if (STOPPED.test(rhyme) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  if (onset === 'gh' || onset === 'ngh') return FRONT.test(rhyme);
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !FRONT.test(rhyme);
  if (onset === '') return rhyme !== 'ăk';
  return onset === 'qu' || !rhyme.startsWith('yê');
}
