import { act, render } from '@testing-library/react';

import { toGoodsCard } from '@/domain/catalog/goods';
import { GoodsGrid } from '@/pages/shared/catalog/goods-grid';
import { chunkPages } from '@/pages/shared/chunk-pages';

import { aGoods } from '../../../support/builders/builders';

type Watch = (options: {
  readonly selector: string;
  readonly onChange: (isNear: boolean, height: number) => void;
}) => () => void;

const watched = new Map<string, (isNear: boolean, height: number) => void>();
jest.mock('@/platform/page/watch-visibility', () => ({
  getCurrentPage: () => null,
  watchVisibility: jest.fn<ReturnType<Watch>, Parameters<Watch>>(({ selector, onChange }) => {
    watched.set(selector, onChange);
    return () => watched.delete(selector);
  }),
}));

const PAGES = 25;
const TALL = 2_800;
const goods = Array.from({ length: 20 * PAGES }, (_, at) => toGoodsCard(aGoods({ id: `goods-${at}` }), () => 9));
const onOpen = () => undefined;
const gridOf = (pages: number) => <GoodsGrid pages={chunkPages(goods.slice(0, 20 * pages))} onOpen={onOpen} />;

describe('a grid of 500 goods', () => {
  it('has fewer than 600 nodes after it was read to its end', () => {
    const { container, rerender } = render(gridOf(1));
    for (let pages = 2; pages <= PAGES; pages += 1) {
      rerender(gridOf(pages));
      // WeChat reports the page that was scrolled out of reach.
      if (pages > 3) act(() => watched.get(`#goods-${pages - 4}`)?.(false, TALL));
    }
    expect(container.querySelectorAll('img')).toHaveLength(60);
    expect(container.querySelectorAll('*').length).toBeLessThan(600);
  });

  it('starts with its first page when it is shown again', () => {
    const { container } = render(gridOf(PAGES));
    expect(container.querySelectorAll('img')).toHaveLength(20);
    act(() => watched.get('#goods-1')?.(true, TALL));
    expect(container.querySelectorAll('img')).toHaveLength(40);
  });

  it('renders a page that is added, also after a refresh made it short', () => {
    const { container, rerender } = render(gridOf(PAGES));
    rerender(gridOf(1));
    rerender(gridOf(2));
    expect(container.querySelectorAll('img')).toHaveLength(40);
  });
});
