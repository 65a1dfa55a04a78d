import { content } from '@/demo';
import { decodeLink, decodeScene } from '@/domain/entry/landing-code';
import {
  canCome,
  GOODS,
  isTab,
  landingOf,
  PAGES,
  pathBy,
  pathOfPage,
  plainPath,
  POSTS,
  sceneOf,
} from '@/preview/arrivals';
import { codeText } from '@/preview/code';

const CUP = '/pages/goods/index?id=gaiwan';
const PAY_FOR_ME = '/orders/pay-for-me/pay/index?id=a1';

describe('coming to a page', () => {
  it.each([
    ['link', CUP],
    ['chat', `${CUP}&s=c`],
    ['group', `${CUP}&s=c`],
    ['moments', `${CUP}&s=m`],
  ] as const)('by %s opens %s', (by, path) => {
    expect(pathBy(by, CUP)).toBe(path);
  });

  it('by a code opens the feed, which reads the code', () => {
    const [page, scene = ''] = pathBy('code', CUP).split('?scene=');
    expect(page).toBe('/pages/feed/index');
    expect(decodeScene(scene)).toEqual({ landing: { to: 'goods', id: 'gaiwan' }, source: 'poster' });
  });

  it('forgets how one came before', () => {
    expect(pathBy('group', `${CUP}&s=m&stamp=AB`)).toBe(`${CUP}&s=c`);
    expect(pathBy('link', '/pages/feed/index?scene=1gx')).toBe('/pages/feed/index');
  });

  it('is only offered as far as the page can be shared', () => {
    expect(canCome('group', PAY_FOR_ME)).toBe(true);
    expect(canCome('code', PAY_FOR_ME)).toBe(false);
    expect(canCome('moments', PAY_FOR_ME)).toBe(false);
    expect(canCome('moments', '/account/coupons/index')).toBe(false);
    expect(pathBy('code', PAY_FOR_ME)).toBe(PAY_FOR_ME);
    expect(pathBy('moments', PAY_FOR_ME)).toBe(PAY_FOR_ME);
  });

  it.each(['/pages/goods/index', '/pages/goods/index?id=', '/pages/goods/index?id=A%20B', '/nowhere', ''])(
    'has no code without a valid page: %s',
    (path) => {
      expect(landingOf(path)).toBeUndefined();
      expect(sceneOf(path)).toBeUndefined();
    },
  );

  it('offers each page, good and post of the shop, with a code', () => {
    expect(GOODS).toHaveLength(content.goods.length);
    expect(POSTS).toHaveLength(content.posts.length);
    for (const { path } of [...GOODS, ...POSTS, ...PAGES.map((page) => ({ path: pathOfPage(page) }))])
      expect(decodeScene(sceneOf(path) ?? '')).toBeDefined();
  });
});

it('a tab is a tab with any parameters', () => {
  expect(isTab('/pages/catalog/index?category=tea')).toBe(true);
  expect(isTab(CUP)).toBe(false);
  expect(plainPath(CUP)).toBe(CUP);
});

describe('the text of a code', () => {
  it.each([
    'http://127.0.0.1:4173/?net=slow#/pages/feed/index',
    'https://a-rather-long-name.shop.example.org/demo/preview/',
  ])('fits a code and is a link that the shop reads: %s', (address) => {
    const text = codeText(address, sceneOf(CUP) ?? '');
    expect(text.length).toBeLessThanOrEqual(62);
    expect(decodeLink(text)?.landing).toEqual({ to: 'goods', id: 'gaiwan' });
  });

  it('opens this preview where its address is short enough', () => {
    expect(codeText('http://127.0.0.1:4173/?net=slow', '1fx')).toBe('http://127.0.0.1:4173/?c=1fx');
  });
});
