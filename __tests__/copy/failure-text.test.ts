import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { failureText } from '@/copy/failure-text';

describe('wordsFor', () => {
  it('says both figures when the price has changed', () => {
    const words = failureText(failure('PRICE_CHANGED', { shown: fen(12_800), now: fen(13_800) }));
    expect(words).toContain('¥128');
    expect(words).toContain('¥138');
  });

  it('says how many are left, or that none are', () => {
    expect(failureText(failure('OUT_OF_STOCK', { skuId: 's', requested: 3, left: 2 }))).toContain('2 件');
    expect(failureText(failure('OUT_OF_STOCK', { skuId: 's', requested: 3, left: 0 }))).toContain('卖完');
  });

  it('never shouts and never leaves a blank', () => {
    const failures = [
      failure('OFFLINE', {}),
      failure('TIMEOUT', { afterMs: 1 }),
      failure('INTERNAL', { trace: 't' }),
      failure('NOT_FOUND', { what: 'order' }),
      failure('STORAGE_FULL', { usedBytes: 1 }),
    ];
    for (const words of failures.map(failureText)) expect(words).toMatch(/^[^!！]+。$/);
  });
});
