import type { Figure, FreightReason } from '@/contract/cart/quote';
import { fen } from '@/contract/money';
import * as copy from '@/copy';

const freight = (why: FreightReason): Figure => ({ kind: 'freight', amount: fen(800), why });

describe('figures in words', () => {
  it.each<[FreightReason, boolean, string]>([
    [{ kind: 'free-from', from: fen(9_900) }, false, '满 ¥99 免运费'],
    [{ kind: 'base', freeFrom: fen(9_900), short: fen(3_150) }, false, '再买 ¥31.50 免运费'],
    [{ kind: 'base', freeFrom: fen(9_900), short: fen(3_150) }, true, ''],
    [{ kind: 'far', province: '青海省' }, true, '青海省路远，另加一些'],
  ])('%j, settled %p: 「%s」', (why, settled, words) => {
    expect(copy.figures.note(freight(why), settled)).toBe(words);
  });

  it('count the pieces', () => {
    expect(copy.figures.name({ kind: 'goods', amount: fen(1), pieces: 3 })).toBe('好物 3 件');
  });
});
