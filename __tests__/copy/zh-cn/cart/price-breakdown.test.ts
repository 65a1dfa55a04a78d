import type { FreightReason, PriceItem } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import * as copy from '@/copy';

const freight = (reason: FreightReason): PriceItem => ({ kind: 'freight', amount: fen(800), reason });

describe('copy.priceBreakdown', () => {
  it.each<[FreightReason, boolean, string]>([
    [{ kind: 'free-from', from: fen(9_900) }, false, '满 ¥99 免运费'],
    [{ kind: 'base', freeFrom: fen(9_900), remaining: fen(3_150) }, false, '再买 ¥31.50 免运费'],
    [{ kind: 'base', freeFrom: fen(9_900), remaining: fen(3_150) }, true, ''],
    [{ kind: 'remote', province: '青海省' }, true, '青海省路远，另加一些'],
  ])('%j, settled %p: 「%s」', (reason, settled, text) => {
    expect(copy.priceBreakdown.note(freight(reason), settled)).toBe(text);
  });

  it('counts the pieces', () => {
    expect(copy.priceBreakdown.name({ kind: 'goods', amount: fen(1), pieces: 3 })).toBe('好物 3 件');
  });
});
