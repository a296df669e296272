import type { CDPSession, Locator, Page } from '@playwright/test';

/** Letters of the Telex keys that make a Vietnamese base letter: 'ê' is typed 'e' 'e', 'đ' is typed 'd' 'd'. */
const BASE_KEY: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  đ: 'd',
  ê: 'e',
  ô: 'o',
  ơ: 'o',
  ư: 'u',
  Ă: 'A',
  Â: 'A',
  Đ: 'D',
  Ê: 'E',
  Ô: 'O',
  Ơ: 'O',
  Ư: 'U',
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Without the tone, the letter kept: 'ễ' → 'ê'. */
function withoutTone(text: string): string {
  return text.normalize('NFD').replace(TONES, '').normalize('NFC');
}

/**
 * Types the way Unikey and EVKey do it: real key presses; when a key changes what already stands there,
 * Backspace as often as needed and the new letters put in, without any composition event. The tone key comes
 * at the end of a word, so several letters are taken back at once.
 */
export async function typeLikeUnikey(box: Locator, text: string): Promise<void> {
  const page = box.page();
  await box.focus();
  for (const piece of text.normalize('NFC').split(/(\s+)/u)) {
    const plain = withoutTone(piece);
    for (const letter of plain) await typeLetter(page, letter);
    if (plain === piece) continue;
    const from = [...piece].findIndex((letter, at) => letter !== [...plain][at]);
    const rest = [...piece].slice(from);
    for (const _letter of rest) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(rest.join(''));
  }
}

async function typeLetter(page: Page, letter: string): Promise<void> {
  const base = BASE_KEY[letter];
  if (base === undefined) {
    await page.keyboard.type(letter);
    return;
  }
  await page.keyboard.press(base);
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText(letter);
}

/** A composing input method (Microsoft's Vietnamese keyboard, ibus, Gboard). */
export interface InputMethod {
  /** Composes word after word and commits each. */
  compose(box: Locator, text: string): Promise<void>;
  /** Leaves the last word in composition. Then {@link InputMethod.pressEnter} and {@link InputMethod.commit}. */
  begin(box: Locator, word: string): Promise<void>;
  /** The key that ends a composition: the page sees it with isComposing, keyCode 229. */
  pressEnter(): Promise<void>;
  commit(word: string): Promise<void>;
}

/** An input method over the devtools protocol: the same events as the system's composition. */
export async function openInputMethod(page: Page): Promise<InputMethod> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const show = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const begin = async (box: Locator, word: string) => {
    await box.focus();
    const letters = [...word.normalize('NFC')];
    for (let typed = 1; typed <= letters.length; typed += 1) {
      const soFar = letters.slice(0, typed).join('');
      // First the bare letters, as while the tone key has not been pressed yet.
      await show(soFar.normalize('NFD').replace(/\p{M}/gu, ''));
      await show(soFar);
    }
  };
  const commit = async (word: string) => {
    await devtools.send('Input.insertText', { text: word.normalize('NFC') });
  };
  return {
    begin,
    commit,
    async compose(box, text) {
      const words = text.split(' ');
      for (const [at, word] of words.entries()) {
        await begin(box, word);
        await commit(word);
        if (at < words.length - 1) await page.keyboard.press('Space');
      }
    },
    async pressEnter() {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}
