import { failure, FAILURE_CODES } from '@/contract/failure';
import { fen } from '@/contract/money';

describe('failure', () => {
  it('is retryable only for transport failures', () => {
    expect(failure('OFFLINE', {}).retryable).toBe(true);
    expect(failure('TIMEOUT', { afterMs: 10_000 }).retryable).toBe(true);
    expect(failure('UNAVAILABLE', { reason: 'busy' }).retryable).toBe(true);
    expect(failure('OUT_OF_STOCK', { skuId: 's', requested: 2, left: 1 }).retryable).toBe(false);
    expect(failure('INTERNAL', { trace: 't' }).retryable).toBe(false);
  });

  it('has the details of its code', () => {
    expect(failure('PRICE_CHANGED', { shown: fen(100), now: fen(120) })).toEqual({
      code: 'PRICE_CHANGED',
      kind: 'conflict',
      retryable: false,
      detail: { shown: 100, now: 120 },
    });
  });

  it('lists every code once', () => {
    expect(new Set(FAILURE_CODES).size).toBe(FAILURE_CODES.length);
  });
});
