import fc from 'fast-check';

import { decodeText, formatLines, parseLines, pathOf } from '@/platform/navigation/navigation';

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }));

const lines = fc.array(
  fc.record({ skuId: fc.stringMatching(/^[a-z0-9-]{1,20}$/), quantity: fc.integer({ min: 1, max: 99 }) }),
  { maxLength: 50 },
);

describe('lines in a path', () => {
  it('are parsed as they were formatted', () => {
    fc.assert(fc.property(lines, (items) => expect(parseLines(formatLines(items))).toEqual(items)));
  });

  it('never throw and never have an invalid quantity', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const line of parseLines(text)) {
          expect(line.skuId).not.toBe('');
          expect(line.quantity).toBeGreaterThan(0);
        }
      }),
    );
    expect(parseLines('a*0,b*-1,c*1.5,d*x,*2,,e*2')).toEqual([{ skuId: 'e', quantity: 2 }]);
  });
});

describe('pathOf', () => {
  it.each([
    ['%E4%BD%A0%%E5%A5%BD', '你%好'],
    ['你好', '你好'],
    ['%E4%BD', '%E4%BD'],
    ['100%25', '100%'],
  ])('decodes %s as far as it can', (text, decoded) => expect(decodeText(text)).toBe(decoded));

  it('encodes a text that was truncated in the middle of an emoji', () => {
    expect(pathOf({ to: 'search', text: '茶🍵\ud83c' })).toBe(`/search/index/index?text=${encodeURIComponent('茶🍵')}`);
  });

  it('returns the paths used in shared cards', () => {
    expect(pathOf({ to: 'goods', id: 'gaiwan' })).toBe('/pages/goods/index?id=gaiwan');
    expect(pathOf({ to: 'order', id: 'o1' })).toBe('/orders/detail/index?id=o1');
    expect(pathOf({ to: 'checkout', lines: [{ skuId: 'a', quantity: 2 }], fromCart: true })).toBe(
      '/orders/checkout/index?lines=a*2&cart=1',
    );
    expect(pathOf({ to: 'cart' })).toBe('/pages/cart/index');
  });
});
