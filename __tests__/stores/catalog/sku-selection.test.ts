import type { GoodsDetail } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { initialState, showMissing, tapOption, toSelectionView } from '@/stores/catalog/sku-selection';

import { aGoods, aSku } from '../../support/builders/builders';

/** 白 in both sizes, 青 only small, 墨 only large and sold out. */
const STOCK = { 'w-s': 10, 'w-l': 2, 'q-s': 4, 'm-l': 0 } as const;

function cups(stock: Readonly<Record<string, number>> = STOCK, limit = 5): GoodsDetail {
  const record = aGoods({
    maxPerOrder: limit,
    optionGroups: [
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
const start = initialState(goods, undefined);

describe('the initial state', () => {
  it('selects a SKU in stock, so that one tap buys it', () => {
    expect(toSelectionView(goods, start)).toMatchObject({
      sku: { id: 'w-s' },
      selected: ['白', '小'],
      missing: [],
      quantity: 1,
    });
  });

  it('selects the SKU selected last, unless it is sold out', () => {
    expect(toSelectionView(goods, initialState(goods, 'q-s')).sku?.id).toBe('q-s');
    expect(toSelectionView(goods, initialState(goods, 'm-l')).sku?.id).toBe('w-s');
  });

  it('selects nothing if everything is sold out', () => {
    const soldOut = cups({});
    expect(toSelectionView(soldOut, initialState(soldOut, 'w-s'))).toMatchObject({
      sku: undefined,
      selected: [],
      quantityCap: undefined,
    });
  });

  it('selects the only SKU of goods without options', () => {
    const plain = toGoodsDetail(aGoods({ skus: [aSku({ id: 'only' })] }), () => 3);
    expect(toSelectionView(plain, initialState(plain, undefined))).toMatchObject({
      sku: { id: 'only' },
      selected: [],
      missing: [],
    });
  });
});

describe('a tap on an option', () => {
  it('selects it without a notice if it matches the rest', () => {
    const view = toSelectionView(goods, tapOption(goods, start, { index: 1, value: '大' }));
    expect(view).toMatchObject({ sku: { id: 'w-l' }, notice: undefined });
  });

  it('clears a selected one', () => {
    expect(toSelectionView(goods, tapOption(goods, start, { index: 1, value: '小' }))).toMatchObject({
      selected: ['白'],
      missing: ['大小'],
    });
  });

  it('changes nothing if it is sold out, and says what is sold out', () => {
    const large = tapOption(goods, start, { index: 1, value: '大' });
    const next = tapOption(goods, large, { index: 0, value: '墨' });
    expect(next.selection).toEqual(['白', '大']);
    expect(next.notice).toEqual({ kind: 'sold-out', options: ['墨', '大'], skuId: 'm-l' });
  });

  it('names the option alone if no SKU has the combination', () => {
    expect(tapOption(goods, start, { index: 0, value: '墨' }).notice).toEqual({ kind: 'sold-out', options: ['墨'] });
  });

  it('selects a conflicting one with the only SKU it leaves, and says what was replaced', () => {
    const blue = tapOption(goods, start, { index: 0, value: '青' });
    const next = tapOption(goods, blue, { index: 1, value: '大' });
    expect(next.notice).toEqual({ kind: 'replaced', options: ['青', '大'], selected: ['白', '大'] });
    expect(toSelectionView(goods, next)).toMatchObject({ sku: { id: 'w-l' }, missing: [] });
  });

  it('selects a conflicting one, and says what must be selected again where several are left', () => {
    const more = cups({ ...STOCK, 'm-l': 3 });
    const blue = tapOption(more, initialState(more, undefined), { index: 0, value: '青' });
    const next = tapOption(more, blue, { index: 1, value: '大' });
    expect(next.notice).toEqual({ kind: 'conflict', options: ['青', '大'], cleared: ['颜色'] });
    expect(toSelectionView(more, next)).toMatchObject({ selected: ['大'], sku: undefined });
  });

  it('keeps the quantity', () => {
    const three = { ...start, quantity: 3 };
    expect(toSelectionView(goods, tapOption(goods, three, { index: 0, value: '青' })).quantity).toBe(3);
  });

  it('clears the previous notice', () => {
    const refused = tapOption(goods, start, { index: 0, value: '墨' });
    expect(tapOption(goods, refused, { index: 1, value: '大' }).notice).toBeUndefined();
  });
});

describe('the quantity', () => {
  const viewWith = (stock: number, limit: number, quantity: number) =>
    toSelectionView(cups({ 'w-s': stock }, limit), { selection: ['白', '小'], quantity });

  it('is limited by the stock, with a hint only at the limit', () => {
    expect(viewWith(3, 5, 2)).toMatchObject({ quantity: 2, maxQuantity: 3, quantityCap: undefined });
    expect(viewWith(3, 5, 3).quantityCap).toEqual({ kind: 'stock', max: 3 });
  });

  it('is limited by the maximum per order', () => {
    expect(viewWith(30, 5, 5).quantityCap).toEqual({ kind: 'limit', max: 5 });
  });

  it('never exceeds the limit of any order', () => {
    expect(viewWith(500, 400, 300).quantity).toBe(LIMITS.quantity);
  });

  it('drops if the new SKU has less stock, and is restored with the old one', () => {
    const four = { ...start, quantity: 4 };
    const large = tapOption(goods, four, { index: 1, value: '大' });
    expect(toSelectionView(goods, large).quantity).toBe(2);
    expect(toSelectionView(goods, tapOption(goods, large, { index: 1, value: '小' })).quantity).toBe(4);
  });
});

describe('a button tapped with an incomplete selection', () => {
  it('shows what is missing', () => {
    expect(showMissing(goods, { selection: ['白', undefined], quantity: 1 }).notice).toEqual({ kind: 'missing' });
  });

  it('shows that the selected SKU has sold out meanwhile', () => {
    const { notice } = showMissing(cups({ 'w-l': 1 }), { selection: ['白', '小'], quantity: 1 });
    expect(notice).toEqual({ kind: 'sold-out', options: ['白', '小'], skuId: 'w-s' });
  });
});
