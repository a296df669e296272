import { describe, expect, it } from 'vitest';
import { importDraftKey, seal, unseal } from '#renderer/drafts/seal.ts';

const keyText = (fill: number) => btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)));
const work = { name: 'Nguyễn Thị Ánh Tuyết', achievement: 'Hiến máu 30 lần' };

describe('sealed drafts', () => {
  it('open again with the same key at the same place', async () => {
    const key = await importDraftKey(keyText(1));
    const sealed = await seal(key, work, 'a/form/1');
    expect(await unseal(key, sealed, 'a/form/1')).toEqual({ value: work });
  });

  it('show nothing of the content, in UTF-8 or UTF-16, with or without accents', async () => {
    const sealed = await seal(await importDraftKey(keyText(1)), work, 'a/form/1');
    const bytes = Buffer.from(sealed.box);
    for (const word of ['Tuyết', 'Tuyet', 'Nguy']) {
      expect(bytes.includes(Buffer.from(word, 'utf8'))).toBe(false);
      expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
    }
  });

  it('stay closed, without an error, for another key, another place and a damaged box', async () => {
    const key = await importDraftKey(keyText(1));
    const sealed = await seal(key, work, 'a/form/1');
    expect(await unseal(await importDraftKey(keyText(2)), sealed, 'a/form/1')).toBeNull();
    expect(await unseal(key, sealed, 'a/form/2')).toBeNull();
    const damaged = { iv: sealed.iv, box: sealed.box.slice(1) };
    expect(await unseal(key, damaged, 'a/form/1')).toBeNull();
  });

  it('never use an initialisation vector twice', async () => {
    const key = await importDraftKey(keyText(1));
    const ivs = await Promise.all(Array.from({ length: 50 }, () => seal(key, work, 'a/form/1')));
    expect(new Set(ivs.map(({ iv }) => iv.join())).size).toBe(50);
  });

  it('use a key that cannot be read back, and refuse one of a wrong length', async () => {
    const key = await importDraftKey(keyText(1));
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    await expect(importDraftKey(btoa('short'))).rejects.toThrow();
  });
});
