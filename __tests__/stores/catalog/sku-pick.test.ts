import type { GoodsDetail } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { askForMissing, pickOption, startPick, viewOf } from '@/stores/catalog/sku-pick';

import { aGoods, aSku } from '../../support/builders/builders';

/** 白 in both sizes, 青 only small, 墨 only large and sold out. */
const STOCK = { 'w-s': 10, 'w-l': 2, 'q-s': 4, 'm-l': 0 } as const;

function cups(stock: Readonly<Record<string, number>> = STOCK, limit = 5): GoodsDetail {
  const record = aGoods({
    limit,
    dimensions: [
      { name: '颜色', values: ['白', '青', '墨'] },
      { name: '大小', values: ['小', '大'] },
    ],
    skus: [
      aSku({ id: 'w-s', options: ['白', '小'] }),
      aSku({ id: 'w-l', options: ['白', '大'] }),
      aSku({ id: 'q-s', options: ['青', '小'] }),
      aSku({ id: 'm-l', options: ['墨', '大'] }),
    ],
  });
  return toGoodsDetail(record, (skuId) => stock[skuId] ?? 0);
}

const goods = cups();
const start = startPick(goods, undefined);

describe('what is chosen from the start', () => {
  it('is a SKU in stock, so that one tap buys it', () => {
    expect(viewOf(goods, start)).toMatchObject({ sku: { id: 'w-s' }, chosen: ['白', '小'], open: [], quantity: 1 });
  });

  it('is the one chosen last, unless that has gone since', () => {
    expect(viewOf(goods, startPick(goods, 'q-s')).sku?.id).toBe('q-s');
    expect(viewOf(goods, startPick(goods, 'm-l')).sku?.id).toBe('w-s');
  });

  it('is nothing when all is sold out', () => {
    const gone = cups({});
    expect(viewOf(gone, startPick(gone, 'w-s'))).toMatchObject({ sku: undefined, chosen: [], end: undefined });
  });

  it('is the one SKU of a good that comes in one kind', () => {
    const plain = toGoodsDetail(aGoods({ skus: [aSku({ id: 'only' })] }), () => 3);
    expect(viewOf(plain, startPick(plain, undefined))).toMatchObject({ sku: { id: 'only' }, chosen: [], open: [] });
  });
});

describe('a tap on an option', () => {
  it('takes it where it goes with the rest, and says nothing', () => {
    const view = viewOf(goods, pickOption(goods, start, { index: 1, value: '大' }));
    expect(view).toMatchObject({ sku: { id: 'w-l' }, note: undefined });
  });

  it('lets go of the chosen one', () => {
    expect(viewOf(goods, pickOption(goods, start, { index: 1, value: '小' }))).toMatchObject({
      chosen: ['白'],
      open: ['大小'],
    });
  });

  it('changes nothing where it is sold out, and names what is', () => {
    const large = pickOption(goods, start, { index: 1, value: '大' });
    const next = pickOption(goods, large, { index: 0, value: '墨' });
    expect(next.choice).toEqual(['白', '大']);
    expect(next.note).toEqual({ kind: 'sold-out', what: ['墨', '大'], skuId: 'm-l' });
  });

  it('names the option alone where the combination is not even made', () => {
    expect(pickOption(goods, start, { index: 0, value: '墨' }).note).toEqual({ kind: 'sold-out', what: ['墨'] });
  });

  it('takes what does not go with the rest, and says what has to be chosen again', () => {
    const blue = pickOption(goods, start, { index: 0, value: '青' });
    const next = pickOption(goods, blue, { index: 1, value: '大' });
    expect(next.note).toEqual({ kind: 'gave-way', what: ['青', '大'], open: ['颜色'] });
    expect(viewOf(goods, next)).toMatchObject({ chosen: ['大'], sku: undefined });
  });

  it('keeps the count she asked for', () => {
    const three = { ...start, quantity: 3 };
    expect(viewOf(goods, pickOption(goods, three, { index: 0, value: '青' })).quantity).toBe(3);
  });

  it('takes back the last reason', () => {
    const refused = pickOption(goods, start, { index: 0, value: '墨' });
    expect(pickOption(goods, refused, { index: 1, value: '大' }).note).toBeUndefined();
  });
});

describe('how many', () => {
  const countOf = (stock: number, limit: number, quantity: number) =>
    viewOf(cups({ 'w-s': stock }, limit), { choice: ['白', '小'], quantity });

  it('ends with the stock, and says so only at the end', () => {
    expect(countOf(3, 5, 2)).toMatchObject({ quantity: 2, most: 3, end: undefined });
    expect(countOf(3, 5, 3).end).toEqual({ kind: 'stock', most: 3 });
  });

  it('ends with the limit of an order where more is in stock', () => {
    expect(countOf(30, 5, 5).end).toEqual({ kind: 'limit', most: 5 });
  });

  it('never goes beyond what any order may hold', () => {
    expect(countOf(500, 400, 300).quantity).toBe(LIMITS.quantity);
  });

  it('comes down by itself when the new SKU has fewer, and up again with the old', () => {
    const four = { ...start, quantity: 4 };
    const large = pickOption(goods, four, { index: 1, value: '大' });
    expect(viewOf(goods, large).quantity).toBe(2);
    expect(viewOf(goods, pickOption(goods, large, { index: 1, value: '小' })).quantity).toBe(4);
  });
});

describe('an act before all is chosen', () => {
  it('asks for what is missing', () => {
    expect(askForMissing(goods, { choice: ['白', undefined], quantity: 1 }).note).toEqual({ kind: 'missing' });
  });

  it('owns that the chosen SKU has gone meanwhile', () => {
    const note = askForMissing(cups({ 'w-l': 1 }), { choice: ['白', '小'], quantity: 1 }).note;
    expect(note).toEqual({ kind: 'sold-out', what: ['白', '小'], skuId: 'w-s' });
  });
});
