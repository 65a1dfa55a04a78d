import { failure } from '@/contract/failure';
import { fen } from '@/contract/money';
import { failureText } from '@/copy/failure-text';

describe('failureText', () => {
  it('names both prices when the price has changed', () => {
    const text = failureText(failure('PRICE_CHANGED', { shown: fen(12_800), now: fen(13_800) }));
    expect(text).toContain('¥128');
    expect(text).toContain('¥138');
  });

  it('names the number of pieces left, or says that none are', () => {
    expect(failureText(failure('OUT_OF_STOCK', { skuId: 's', requested: 3, left: 2 }))).toContain('2 件');
    expect(failureText(failure('OUT_OF_STOCK', { skuId: 's', requested: 3, left: 0 }))).toContain('卖完');
  });

  it('is one or more sentences, without an exclamation mark', () => {
    const failures = [
      failure('OFFLINE', {}),
      failure('TIMEOUT', { afterMs: 1 }),
      failure('INTERNAL', { trace: 't' }),
      failure('NOT_FOUND', { what: 'order' }),
      failure('STORAGE_FULL', { usedBytes: 1 }),
    ];
    for (const text of failures.map(failureText)) expect(text).toMatch(/^[^!！]+。$/);
  });
});
