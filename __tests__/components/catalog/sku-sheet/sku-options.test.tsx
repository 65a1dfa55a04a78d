import { render } from '@testing-library/react';

import { SkuOptions } from '@/components/catalog/sku-sheet/sku-options';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { initialState, tapOption, toSelectionView } from '@/stores/catalog/sku-selection';

import { aGoods, aPicture, aSku } from '../../../support/builders/builders';

const KINDS = ['白', '蓝', '青'];
const goods = toGoodsDetail(
  aGoods({
    optionGroups: [{ name: '色', values: KINDS }],
    skus: KINDS.map((kind) => aSku({ id: kind, options: [kind], picture: aPicture({ url: `/${kind}.png` }) })),
  }),
  () => 9,
);

function options(kind: string) {
  const view = toSelectionView(goods, tapOption(goods, initialState(goods, undefined), { index: 0, value: kind }));
  const handlers = { onSelect: jest.fn(), onQuantity: jest.fn(), onMissing: jest.fn() };
  return <SkuOptions goods={goods} selection={{ ...view, ...handlers }} onPicture={jest.fn()} />;
}

const shown = (container: Element) =>
  [...container.querySelectorAll('[aria-label^="放大"] img')].map((image) =>
    decodeURI(image.getAttribute('src') ?? ''),
  );

it('the picture of a kind comes over the one before, and each before that is gone', () => {
  const { container, rerender } = render(options('蓝'));
  expect(shown(container)).toEqual(['/蓝.png']);
  rerender(options('青'));
  expect(shown(container)).toEqual(['/蓝.png', '/青.png']);
  rerender(options('青'));
  expect(shown(container)).toEqual(['/蓝.png', '/青.png']);
  rerender(options('蓝'));
  expect(shown(container)).toEqual(['/青.png', '/蓝.png']);
});
