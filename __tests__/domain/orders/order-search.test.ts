import { orderFinder } from '@/domain/orders/order-search';

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
    ['by words in any of its lines', '龙井 盖碗'],
    ['whatever the case and width', 'ＬＯＮＧJING'],
    ['with space around it', '  盖碗　'],
    ['with unseen marks in it', '盖\u200b碗\u202e'],
    ['by no words at all', ''],
    ['by signs alone', '…、。'],
  ])('%s', (_, text) => {
    expect(orderFinder(text)(order)).toBe(true);
  });
});

describe('an order is not found', () => {
  it.each([
    ['by what is not in it', '围裙'],
    ['by words of which one is not in it', '盖碗 围裙'],
    ['by letters in another order', '碗盖'],
    ['by a word that runs over two titles', '150ml明前'],
    ['by where it is sent', '文三路'],
  ])('%s', (_, text) => {
    expect(orderFinder(text)(order)).toBe(false);
  });
});
