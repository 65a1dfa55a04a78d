import { failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok } from '@/contract/result';

import { heldClient } from '../../support/held-client';

const PAUSE = 200;

/** A field of an app that was just opened. */
async function openField() {
  jest.resetModules();
  const cloud = heldClient();
  jest.doMock('@/client', () => cloud.module);
  const { typed, endTyping, useTyping } = await import('@/stores/catalog/suggestions');
  return {
    cloud,
    typed,
    endTyping,
    words: () => useTyping.getState().words,
    asked: () => cloud.asked('goods.suggest').map(({ text }) => text),
    suggest: (words: readonly string[], at = 0) => cloud.answer('goods.suggest', ok({ words }), at),
    /** Types, and pauses long enough for the cloud to be asked. */
    async typeAndPause(text: string): Promise<void> {
      typed(text);
      await jest.advanceTimersByTimeAsync(PAUSE);
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('typing', () => {
  it('asks once the shopper pauses, for what stands there then', async () => {
    const { typed, asked, suggest, words } = await openField();
    for (const text of ['桂', '桂花', '桂花乌']) {
      typed(text);
      await jest.advanceTimersByTimeAsync(PAUSE - 1);
    }
    expect(asked()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual(['桂花乌']);
    await suggest(['桂花乌龙']);
    expect(words()).toEqual(['桂花乌龙']);
  });

  it('drops an answer that comes after the shopper typed on', async () => {
    const { typeAndPause, suggest, words } = await openField();
    await typeAndPause('茶');
    await typeAndPause('茶壶');
    await suggest(['茶壶'], 1);
    await suggest(['茶', '茶器'], 0);
    expect(words()).toEqual(['茶壶']);
  });

  it('drops an answer that comes while she is still typing', async () => {
    const { typed, typeAndPause, suggest, words } = await openField();
    await typeAndPause('茶');
    typed('茶壶');
    await suggest(['茶器']);
    expect(words()).toEqual([]);
  });

  it('shows nothing once the field is empty, and does not ask', async () => {
    const { typeAndPause, suggest, words, asked } = await openField();
    await typeAndPause('茶');
    await suggest(['茶器']);
    await typeAndPause(' ');
    expect(words()).toEqual([]);
    expect(asked()).toEqual(['茶']);
  });

  it('is over when she searches: nothing more is asked, and what was on its way does not show', async () => {
    const { typed, endTyping, typeAndPause, suggest, words, asked } = await openField();
    await typeAndPause('茶');
    typed('茶壶');
    endTyping();
    await jest.advanceTimersByTimeAsync(PAUSE);
    await suggest(['茶器']);
    expect(words()).toEqual([]);
    expect(asked()).toEqual(['茶']);
  });

  it('goes without suggestions when the cloud has none', async () => {
    const { cloud, typeAndPause, suggest, words } = await openField();
    await typeAndPause('茶');
    await suggest(['茶器']);
    await typeAndPause('茶壶');
    await cloud.answer('goods.suggest', err(failure('OFFLINE', {})));
    expect(words()).toEqual([]);
  });

  it('never asks for more than a query may be', async () => {
    const { typeAndPause, asked } = await openField();
    await typeAndPause('茶'.repeat(10_000));
    expect(asked()).toEqual(['茶'.repeat(LIMITS.queryChars)]);
  });
});
