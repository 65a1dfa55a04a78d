import { fen } from '@/contract/money';
import * as copy from '@/copy';
import { readableText } from '@/domain/me/readable';

const WORDS = { parts: copy.me.parts, words: copy.me.words, number: copy.me.number };

describe('the file of what is known of a shopper', () => {
  it('has a heading for each part, and words, amounts and times in place of fields, fen and milliseconds', () => {
    const order = {
      number: '20261120000000000001',
      state: 'paid',
      total: fen(3_250),
      placedAt: Date.UTC(2026, 10, 20, 4),
    };
    const text = readableText([{ part: 'orders', data: { ...order, lines: [{ quantity: 2, unknown: true }] } }], WORDS);
    const file: Record<string, unknown> = Object(JSON.parse(text));
    expect(Object.keys(file)).toEqual(Object.values(copy.me.parts));
    expect(file['订单和退款']).toEqual([
      {
        单号: '20261120000000000001',
        状态: '待发货',
        合计: '¥32.50',
        下单时间: expect.stringContaining('12:00'),
        货品: [{ 件数: 2, unknown: true }],
      },
    ]);
  });

  it('loses nothing: no two words are the same, and no name of an object’s own is taken for one', () => {
    const all = Object.values(copy.me.words);
    expect(new Set(all).size).toBe(all.length);
    expect(readableText([{ part: 'cart', data: { constructor: 'a', toString: 'b' } }], WORDS)).toContain('constructor');
  });
});
