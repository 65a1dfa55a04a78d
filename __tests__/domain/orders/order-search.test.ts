import { orderMatcher } from '@/domain/orders/order-search';

import { toPinyin } from '../../support/catalog/search';
import { anOrder, aQuoteLine } from '../../support/builders/builders';

const order = anOrder({
  number: '20250618200000000001',
  lines: [
    aQuoteLine({ skuId: 'a', title: '高白釉盖碗 150ml', options: ['甜白', '单只'] }),
    aQuoteLine({ skuId: 'b', title: '明前龙井（Longjing）', options: [] }),
  ],
});

describe('an order is found', () => {
  it.each([
    ['by a part of a title', '盖碗'],
    ['by an option', '甜白'],
    ['by its number', '20250618200000000001'],
    ['by the end of its number', '0001'],
    ['by words in different lines', '龙井 盖碗'],
    ['regardless of case and character width', 'ＬＯＮＧJING'],
    ['with surrounding spaces', '  盖碗　'],
    ['with invisible characters', '盖\u200b碗\u202e'],
    ['by an empty text', ''],
    ['by punctuation only', '…、。'],
  ])('%s', (_, text) => {
    expect(orderMatcher(text)(order)).toBe(true);
  });
});

describe('with a table of pinyin an order is found', () => {
  const bowl = anOrder({ lines: [aQuoteLine({ skuId: 'a', title: '龙山红茶', options: ['小壶'] })] });

  it.each(['hongcha', 'lsh', 'longshan', 'hu', 'hongcha hu'])('by %s', (text) => {
    expect(orderMatcher(text, toPinyin)(bowl)).toBe(true);
  });

  it.each(['lvcha', 'chahong', 'g'])('not by %s', (text) => expect(orderMatcher(text, toPinyin)(bowl)).toBe(false));
});

describe('an order is not found', () => {
  it.each([
    ['by text that it does not contain', '围裙'],
    ['if one of several words is missing', '盖碗 围裙'],
    ['by letters in another order', '碗盖'],
    ['by a word that spans two titles', '150ml明前'],
    ['by its shipping address', '文三路'],
  ])('%s', (_, text) => {
    expect(orderMatcher(text)(order)).toBe(false);
  });
});
