import { LIMITS } from '@/contract/limits';

import { phoneStorage } from '../../support/manual-client';

const KEY = 'xiaopu/searches';

/** Starts the app with this in its storage. */
async function startApp(stored?: string) {
  jest.resetModules();
  const { phone, module } = phoneStorage();
  if (stored !== undefined) phone.entries.set(KEY, stored);
  jest.doMock('@tarojs/taro', () => module);
  const { useRecentSearches, ...actions } = await import('@/stores/catalog/recent-searches');
  return {
    ...actions,
    phone,
    words: () => useRecentSearches.getState().words,
    saved: (): unknown => JSON.parse(phone.entries.get(KEY) ?? 'null'),
  };
}

describe('recent searches', () => {
  it('are stored on the phone, newest first, without duplicates', async () => {
    const { addRecentSearch, words, saved } = await startApp();
    for (const word of ['茶', '杯', '茶']) addRecentSearch(word);
    expect(words()).toEqual(['茶', '杯']);
    expect(saved()).toEqual(['茶', '杯']);
    expect((await startApp(JSON.stringify(saved()))).words()).toEqual(['茶', '杯']);
  });

  it('are at most ten', async () => {
    const { addRecentSearch, words, saved } = await startApp();
    for (let n = 0; n < 14; n += 1) addRecentSearch(`w${n}`);
    expect(words()).toEqual(Array.from({ length: 10 }, (_, n) => `w${13 - n}`));
    expect(saved()).toEqual(words());
  });

  it('are removed one by one, or all at once', async () => {
    const { removeRecentSearch, clearRecentSearches, words, saved } = await startApp(
      JSON.stringify(['碗', '杯', '茶']),
    );
    removeRecentSearch('杯');
    expect(words()).toEqual(['碗', '茶']);
    expect(saved()).toEqual(['碗', '茶']);
    clearRecentSearches();
    expect(words()).toEqual([]);
    expect(saved()).toEqual([]);
  });

  it('do not include invalid search terms', async () => {
    const { addRecentSearch, words } = await startApp();
    for (const word of ['', '  ', 'x'.repeat(LIMITS.queryChars + 1)]) addRecentSearch(word);
    expect(words()).toEqual([]);
  });

  it('are kept in memory if the storage is full', async () => {
    const { phone, addRecentSearch, words, saved } = await startApp(JSON.stringify(['茶']));
    phone.full = true;
    addRecentSearch('杯');
    expect(words()).toEqual(['杯', '茶']);
    expect(saved()).toEqual(['茶']);
  });

  it.each(['{', '{"a":1}', 'null', '7', '"茶"'])('are empty if %p is stored', async (stored) => {
    expect((await startApp(stored)).words()).toEqual([]);
  });

  it('skip invalid entries of a stored list', async () => {
    const stored = ['茶', 7, null, '', '茶', { a: 1 }, 'x'.repeat(100), '杯'];
    expect((await startApp(JSON.stringify(stored))).words()).toEqual(['茶', '杯']);
  });
});
