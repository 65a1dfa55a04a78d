import { render } from '@testing-library/react';

import { toGoodsDetail } from '@/domain/catalog/goods';
import { ChosenGallery } from '@/pages/goods/parts/gallery';

import { aGoods, aPicture, aSku } from '../../support/builders/builders';

jest.mock('@/client', () => ({ call: jest.fn(), cloudNow: () => 0 }));

it('the gallery has every picture once, those of its kinds at the end, before one is chosen', () => {
  const [cup, blue] = ['/cup.png', '/blue.png'].map((url) => aPicture({ url }));
  const skus = [aSku({ picture: cup }), aSku({ id: 'cup-blue', picture: blue })];
  const goods = toGoodsDetail(aGoods({ gallery: [aPicture({ url: '/cup.png' })], skus }), () => 9);
  const { container } = render(<ChosenGallery goods={goods} />);
  expect([...container.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
    '/cup.png',
    '/blue.png',
  ]);
});
