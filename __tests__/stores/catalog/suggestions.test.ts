import { failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';

import { createManualClient } from '../../support/manual-client';

const PAUSE = 200;

/** Loads the store with a client answered by hand. */
async function openField() {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  const { requestSuggestions, clearSuggestions, useSuggestions } = await import('@/stores/catalog/suggestions');
  return {
    cloud,
    requestSuggestions,
    clearSuggestions,
    words: () => useSuggestions.getState().words,
    requestedTexts: () => cloud.inputsOf('goods.suggest').map(({ text }) => text),
    suggest: (words: readonly string[], at = 0) => cloud.answer('goods.suggest', ok({ words }), at),
    /** Types and waits until the request is sent. */
    async typeAndPause(text: string): Promise<void> {
      requestSuggestions(text);
      await jest.advanceTimersByTimeAsync(PAUSE);
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('typing', () => {
  it('sends one request for the current text after a pause', async () => {
    const { requestSuggestions, requestedTexts, suggest, words } = await openField();
    for (const text of ['桂', '桂花', '桂花乌']) {
      requestSuggestions(text);
      await jest.advanceTimersByTimeAsync(PAUSE - 1);
    }
    expect(requestedTexts()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(requestedTexts()).toEqual(['桂花乌']);
    await suggest(['桂花乌龙']);
    expect(words()).toEqual(['桂花乌龙']);
  });

  it('drops an answer to an earlier text', async () => {
    const { typeAndPause, suggest, words } = await openField();
    await typeAndPause('茶');
    await typeAndPause('茶壶');
    await suggest(['茶壶'], 1);
    await suggest(['茶', '茶器'], 0);
    expect(words()).toEqual(['茶壶']);
  });

  it('drops an answer that arrives while typing continues', async () => {
    const { requestSuggestions, typeAndPause, suggest, words } = await openField();
    await typeAndPause('茶');
    requestSuggestions('茶壶');
    await suggest(['茶器']);
    expect(words()).toEqual([]);
  });

  it('shows nothing for an empty field, without a request', async () => {
    const { typeAndPause, suggest, words, requestedTexts } = await openField();
    await typeAndPause('茶');
    await suggest(['茶器']);
    await typeAndPause(' ');
    expect(words()).toEqual([]);
    expect(requestedTexts()).toEqual(['茶']);
  });

  it('ends with a search: no more requests, and pending answers are dropped', async () => {
    const { requestSuggestions, clearSuggestions, typeAndPause, suggest, words, requestedTexts } = await openField();
    await typeAndPause('茶');
    requestSuggestions('茶壶');
    clearSuggestions();
    await jest.advanceTimersByTimeAsync(PAUSE);
    await suggest(['茶器']);
    expect(words()).toEqual([]);
    expect(requestedTexts()).toEqual(['茶']);
  });

  it('shows no suggestions if the request fails', async () => {
    const { cloud, typeAndPause, suggest, words } = await openField();
    await typeAndPause('茶');
    await suggest(['茶器']);
    await typeAndPause('茶壶');
    await cloud.answer('goods.suggest', err(failure('OFFLINE', {})));
    expect(words()).toEqual([]);
  });

  it('limits the length of the text', async () => {
    const { typeAndPause, requestedTexts } = await openField();
    await typeAndPause('茶'.repeat(10_000));
    expect(requestedTexts()).toEqual(['茶'.repeat(LIMITS.queryChars)]);
  });
});
