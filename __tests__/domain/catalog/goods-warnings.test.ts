import { yuan } from '@/contract/money';
import type { Licence } from '@/contract/shop/shop';
import { forbiddenWordsIn, goodsWarnings } from '@/domain/catalog/goods-warnings';

import { goodsFields } from '../../support/catalog/edited-fields';

const EXEMPT: Licence = { kind: 'exempt', statement: '', address: '', contact: '' };
const WITH_FOOD: Licence = {
  ...{ kind: 'registered', name: '', creditCode: '', type: '', address: '', representative: '', scope: '' },
  permits: [{ name: '仅销售预包装食品备案', number: '1' }],
};

describe('words that advertising law forbids', () => {
  it.each([
    ['全网最低价，国家级品质', ['全网最', '国家级']],
    ['景德镇第一名', ['第一名']],
    ['最佳，最佳', ['最佳']],
  ])('are found in %s', (text, words) => {
    expect(forbiddenWordsIn(text)).toEqual(words);
  });

  it.each(['第一次开窑', '早上第一口水', '第一泡倒掉', '最近很忙', '最后三只'])('are not found in %s', (text) => {
    expect(forbiddenWordsIn(text)).toEqual([]);
  });
});

describe('warnings about goods', () => {
  it('are none for plain goods', () => {
    expect(goodsWarnings(goodsFields(), EXEMPT)).toEqual([]);
  });

  it('name a former price without a basis, or not above the price', () => {
    const was = { price: yuan(40), basis: '' };
    const fields = goodsFields({ skus: [{ options: [], price: yuan(40), weightGrams: 1, was }] });
    expect(goodsWarnings(fields, EXEMPT).map(({ kind }) => kind)).toEqual(['was-without-basis', 'was-not-higher']);
  });

  it('are one for all kinds with the same fault', () => {
    const was = { price: yuan(40), basis: '上月卖过' };
    const skus = ['红', '白', '青'].map((kind) => ({ options: [kind], price: yuan(40), weightGrams: 1, was }));
    const fields = goodsFields({ optionGroups: [{ name: '釉', values: ['红', '白', '青'] }], skus });
    expect(goodsWarnings(fields, EXEMPT)).toEqual([{ kind: 'was-not-higher', options: ['红'], count: 3 }]);
  });

  it('name food without a permit', () => {
    const food = goodsFields({ title: '桂花米糕' });
    expect(goodsWarnings(food, EXEMPT)).toEqual([{ kind: 'food-without-licence' }]);
    expect(goodsWarnings(food, WITH_FOOD)).toEqual([]);
  });

  it('look into the story and the attributes too', () => {
    const fields = goodsFields({
      story: [{ kind: 'text', text: '唯一的一只' }],
      attributes: [{ name: '保质期', value: '30 天' }],
    });
    expect(goodsWarnings(fields, EXEMPT)).toEqual([
      { kind: 'forbidden-word', word: '唯一' },
      { kind: 'food-without-licence' },
    ]);
  });
});
