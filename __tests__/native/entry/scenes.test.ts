import { encodeScene } from '@/domain/entry/landing-code';

import { createHost, type Host } from '../../support/native/mini-host';

const UNREADABLE_CODE = '这个码没认出来';
const CODE = encodeScene({ landing: { to: 'goods', id: 'gaiwan' }, source: 'poster' });
const LINK = encodeURIComponent(`https://xiaopu.example/s?c=${CODE}`);

const FEED = '/pages/feed/index';
const scanned = `${FEED}?scene=${encodeURIComponent(CODE)}`;
const linked = `${FEED}?q=${LINK}`;
const card = '/pages/goods/index?id=gaiwan&s=c';

/** WeChat’s launch scenes: number, name, opened URL and expected page. */
const LAUNCH_SCENES: readonly (readonly [number, string, string, string])[] = [
  [1001, 'the list of recently used mini programs', FEED, 'pages/feed/index'],
  [1005, 'a search', FEED, 'pages/feed/index'],
  [1006, 'a search in that list', FEED, 'pages/feed/index'],
  [1053, 'a search result page', '/pages/goods/index?id=gaiwan', 'pages/goods/index'],
  [1007, 'a card in a private chat', card, 'pages/goods/index'],
  [1008, 'a card in a group', card, 'pages/goods/index'],
  [1044, 'a card with a share ticket', card, 'pages/goods/index'],
  [1010, 'the favourites', card, 'pages/goods/index'],
  [1011, 'a scanned link', linked, 'pages/goods/index'],
  [1012, 'a long press on a QR link', linked, 'pages/goods/index'],
  [1013, 'a QR link in an album picture', linked, 'pages/goods/index'],
  [1014, 'a template message', '/orders/detail/index?id=nothing', 'orders/detail/index'],
  [1107, 'a subscribe message', '/orders/detail/index?id=nothing', 'orders/detail/index'],
  [1017, 'a preview', FEED, 'pages/feed/index'],
  [1034, 'the page after a payment', FEED, 'pages/feed/index'],
  [1060, 'the page after a payment', FEED, 'pages/feed/index'],
  [1035, 'the menu of an official account', '/pages/catalog/index', 'pages/catalog/index'],
  [1037, 'another mini program', '/pages/seller/index', 'pages/seller/index'],
  [1038, 'returning from another mini program', FEED, 'pages/feed/index'],
  [1047, 'a scanned mini-program code', scanned, 'pages/goods/index'],
  [1048, 'a long press on a mini-program code', scanned, 'pages/goods/index'],
  [1049, 'a mini-program code in an album picture', scanned, 'pages/goods/index'],
  [1058, 'an article', '/pages/post/index?id=a02', 'pages/post/index'],
  [1065, 'a URL link', '/pages/catalog/index?category=tea', 'pages/catalog/index'],
  [1069, 'an app', '/pages/goods/index?id=gaiwan', 'pages/goods/index'],
  [1074, 'a chat of an official account', card, 'pages/goods/index'],
  [1089, 'pulling down the chat list', FEED, 'pages/feed/index'],
  [1154, 'a post in Moments', '/pages/goods/index?id=gaiwan&s=m', 'pages/goods/index'],
  [1155, 'continuing from Moments', '/pages/goods/index?id=gaiwan&s=m', 'pages/goods/index'],
];

async function openPage(url: string, scene: number): Promise<Host> {
  const host = createHost();
  await host.launch(url, { scene });
  return host;
}

describe('launching the mini program', () => {
  it.each(LAUNCH_SCENES)('in scene %i (%s) opens the right page', async (scene, _, url, route) => {
    const host = await openPage(url, scene);
    await host.until(() => host.page.route === route);
    await host.settle();
    expect(host.page.route).toBe(route);
    if (route === 'pages/goods/index') expect(host.page.query).toMatchObject({ id: 'gaiwan' });
    expect(host.has(UNREADABLE_CODE)).toBe(false);
    expect(host.errors).toEqual([]);
  });
});

describe('a code', () => {
  it.each([
    ['the feed', { to: 'feed' } as const, 'pages/feed/index', '今天'],
    ['all goods', { to: 'catalog' } as const, 'pages/catalog/index', '手绘品茗杯'],
    ['a category', { to: 'catalog', id: 'tea' } as const, 'pages/catalog/index', '后山雨前绿茶'],
    ['a good', { to: 'goods', id: 'gaiwan' } as const, 'pages/goods/index', '立即购买'],
    ['a post', { to: 'post', id: 'a02' } as const, 'pages/post/index', '看口沿'],
    ['the seller', { to: 'seller' } as const, 'pages/seller/index', 'ahe-xiaopu'],
    ['the coupons', { to: 'coupons' } as const, 'account/coupons/index', '小铺见面券'],
  ])('for %s opens it, scanned or as a link', async (_, landing, route, text) => {
    const code = encodeScene({ landing, source: 'poster' });
    for (const query of [
      `scene=${encodeURIComponent(code)}`,
      `q=${encodeURIComponent(`https://x.example/?c=${code}`)}`,
    ]) {
      const host = await openPage(`${FEED}?${query}`, 1047);
      await host.until(() => host.page.route === route && host.text().includes(text));
      expect(host.has(UNREADABLE_CODE)).toBe(false);
      expect(JSON.stringify([...host.storage])).toContain('.poster.');
    }
  });

  it.each([
    ['a category that is gone', { to: 'catalog', id: 'nonesuch' } as const],
    ['what was put together in a chat and is over', { to: 'prepared-order', id: '7f3k9q2m' } as const],
    ['a post that is gone', { to: 'post', id: 'nonesuch' } as const],
  ])('for %s opens the feed with a notice', async (_, landing) => {
    const host = await openPage(`${FEED}?scene=${encodeURIComponent(encodeScene({ landing }))}`, 1047);
    await host.until(() => host.has(UNREADABLE_CODE));
    expect(host.pages).toEqual(['pages/feed/index']);
  });
});
