import { LIMITS } from '@/contract/limits';

import { phoneStorage } from '../../support/held-client';

const KEY = 'xiaopu/searches';

/** An app opened on a phone that has this in its storage. */
async function startApp(stored?: string) {
  jest.resetModules();
  const { phone, module } = phoneStorage();
  if (stored !== undefined) phone.entries.set(KEY, stored);
  jest.doMock('@tarojs/taro', () => module);
  const { useSearches, ...acts } = await import('@/stores/catalog/recent-searches');
  return {
    ...acts,
    phone,
    words: () => useSearches.getState().words,
    kept: (): unknown => JSON.parse(phone.entries.get(KEY) ?? 'null'),
  };
}

describe('what was searched for', () => {
  it('is kept on the phone, the last first, each once', async () => {
    const { rememberSearch, words, kept } = await startApp();
    for (const word of ['茶', '杯', '茶']) rememberSearch(word);
    expect(words()).toEqual(['茶', '杯']);
    expect(kept()).toEqual(['茶', '杯']);
    expect((await startApp(JSON.stringify(kept()))).words()).toEqual(['茶', '杯']);
  });

  it('is no more than ten', async () => {
    const { rememberSearch, words, kept } = await startApp();
    for (let n = 0; n < 14; n += 1) rememberSearch(`w${n}`);
    expect(words()).toEqual(Array.from({ length: 10 }, (_, n) => `w${13 - n}`));
    expect(kept()).toEqual(words());
  });

  it('is forgotten one by one, and all at once', async () => {
    const { forgetSearch, forgetSearches, words, kept } = await startApp(JSON.stringify(['碗', '杯', '茶']));
    forgetSearch('杯');
    expect(words()).toEqual(['碗', '茶']);
    expect(kept()).toEqual(['碗', '茶']);
    forgetSearches();
    expect(words()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it('is nothing that could not be searched for', async () => {
    const { rememberSearch, words } = await startApp();
    for (const word of ['', '  ', 'x'.repeat(LIMITS.queryChars + 1)]) rememberSearch(word);
    expect(words()).toEqual([]);
  });

  it('is known until the app is closed on a phone without room', async () => {
    const { phone, rememberSearch, words, kept } = await startApp(JSON.stringify(['茶']));
    phone.full = true;
    rememberSearch('杯');
    expect(words()).toEqual(['杯', '茶']);
    expect(kept()).toEqual(['茶']);
  });

  it.each(['{', '{"a":1}', 'null', '7', '"茶"'])('starts empty over %p', async (stored) => {
    expect((await startApp(stored)).words()).toEqual([]);
  });

  it('starts with what reads as words of a list that holds other things', async () => {
    const stored = ['茶', 7, null, '', '茶', { a: 1 }, 'x'.repeat(100), '杯'];
    expect((await startApp(JSON.stringify(stored))).words()).toEqual(['茶', '杯']);
  });
});
