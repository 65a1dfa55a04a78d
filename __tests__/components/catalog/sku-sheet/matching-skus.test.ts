import { pictureOfValue, shownSku } from '@/components/catalog/sku-sheet/matching-skus';
import { fen } from '@/contract/money';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { selectableGroups, type OptionSelection } from '@/domain/catalog/option-selection';

import { aGoods, aPicture, aSku } from '../../../support/builders/builders';

const white = aPicture({ url: '/white.svg' });
const red = aPicture({ url: '/red.svg' });
const goods = toGoodsDetail(
  aGoods({
    gallery: [white, red],
    optionGroups: [
      { name: '釉色', values: ['白', '红'] },
      { name: '容量', values: ['小', '大'] },
    ],
    skus: [
      aSku({ id: 'white-s', options: ['白', '小'], price: fen(12_800), picture: white }),
      aSku({ id: 'white-l', options: ['白', '大'], price: fen(14_800), picture: white }),
      aSku({ id: 'red-s', options: ['红', '小'], price: fen(16_800), picture: red }),
      aSku({ id: 'red-l', options: ['红', '大'], price: fen(18_800), picture: red }),
    ],
  }),
  () => 9,
);
const shown = (...selection: OptionSelection) => {
  const { price, picture } = shownSku(goods, selectableGroups(goods, selection));
  return [price.from, price.to, picture.url];
};

describe('what the sheet shows of a selection', () => {
  it('is the price and the picture of the selected SKU', () => {
    expect(shown('红', '大')).toEqual([18_800, 18_800, red.url]);
  });

  it('is the range and the picture of all that match a selection in part', () => {
    expect(shown('红', undefined)).toEqual([16_800, 18_800, red.url]);
  });

  it('is that of the goods while nothing is selected', () => {
    expect(shown(undefined, undefined)).toEqual([12_800, 18_800, white.url]);
  });
});

describe('the picture of a value', () => {
  it('is shown for a colour, which has one of its own', () => {
    expect(pictureOfValue(goods, 0, '红')).toEqual(red);
  });

  it('is not shown for a size, which comes in every colour', () => {
    expect(pictureOfValue(goods, 1, '小')).toBeUndefined();
  });
});
