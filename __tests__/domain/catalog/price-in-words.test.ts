import fc from 'fast-check';

import { fen, toYuanParts } from '@/contract/money';
import { priceInWords } from '@/domain/catalog/price-in-words';

describe('a price in the seller’s words', () => {
  it.each([
    ['39.9', 3_990],
    ['¥128', 12_800],
    ['￥ 1,280', 128_000],
    ['128块', 12_800],
    ['新到的杯子，八十八一只', 8_800],
    ['一百二', 12_000],
    ['一百零二块', 10_200],
    ['两百五', 25_000],
    ['一千二', 120_000],
    ['一千零二十', 102_000],
    ['一万二', 1_200_000],
    ['十五元', 1_500],
    ['三块五', 350],
    ['12块5', 1_250],
    ['今天到了3个，每个88块', 8_800],
    ['第2批，39.9，12月5日寄', 3_990],
  ])('is found in %s', (text, price) => {
    expect(priceInWords(text)).toBe(price);
  });

  it.each([
    '',
    '今天开窑',
    '3个',
    '一起来看',
    '12月5日',
    '88 或 99',
    '0',
    '¥0',
    '12345678',
    '1.234',
    '1.2万',
    '¥3万',
    '5百',
  ])('is not found in %j', (text) => {
    expect(priceInWords(text)).toBeUndefined();
  });

  it('is the amount that is written with ¥ or 元, whatever stands around it', () => {
    const amounts = fc.integer({ min: 1, max: 99_999_999 });
    const words = fc.constantFrom('新到的', '今天开窑，', '三只一起 ', '');
    fc.assert(
      fc.property(amounts, words, fc.boolean(), (amount, before, sign) => {
        const { yuan, cents } = toYuanParts(fen(amount));
        const number = `${yuan}.${String(cents).padStart(2, '0')}`;
        expect(priceInWords(sign ? `${before}¥${number}` : `${before}，${number}元`)).toBe(amount);
      }),
    );
  });

  it('is the number that Chinese numerals spell', () => {
    const digits = '零一二三四五六七八九';
    const spell = (n: number) => {
      const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
      const rest = ones === 0 ? '' : (tens === 0 ? '零' : '') + digits.charAt(ones);
      return `${digits.charAt(hundreds)}百${tens === 0 ? '' : `${digits.charAt(tens)}十`}${rest}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (n) => {
        expect(priceInWords(`${spell(n)}块`)).toBe(n * 100);
      }),
    );
  });

  it('is never a fraction of a fen and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[¥\d.块元一百十二 ]{0,12}$/), (a, b) => {
        for (const text of [a, b]) expect(Number.isSafeInteger(priceInWords(text) ?? 1)).toBe(true);
      }),
    );
  });
});
