/** The fixed walks of `npm run bench`: what a shopper does from the first feed to the paid order, step by step. */
import { PAGE_SIZE } from '@/contract/page';

import type { Host } from '../support/native/mini-host';
import { openOver, WECHAT_ADDRESS } from '../support/native/shopper';
import { serveManyGoods } from './many-goods';
import type { Step } from './meter';

declare const wx: { readonly switchTab: (options: { readonly url: string }) => Promise<unknown> };

/** The step that is compared with a native page. */
export const CARDS = 'catalog, 20 cards';
const CATALOG = '/pages/catalog/index';
const MANY = 500;
/** Height of a page of goods, px. */
const TALL = 2_800;
/** Pages that are drawn around the screen. */
const NEAR_PAGES = 3;

type Walk = (host: Host, step: Step) => Promise<void>;

async function switchTo(host: Host, url: string, text: string): Promise<void> {
  await wx.switchTab({ url });
  await host.until(() => host.has(text));
}

async function tapUntil(host: Host, label: string, text: string): Promise<void> {
  await host.tap(label, { index: 0 });
  await host.until(() => host.has(text));
}

/** A sheet that is closed by a tap on this leaves before it is gone. */
async function tapUntilClosed(host: Host, label: string, index = 0): Promise<void> {
  await host.tap(label, { index });
  await host.until(() => !host.has('关上'));
}

export const walkFeed: Walk = async (host, step) => {
  await step('first feed', () => host.launch('/pages/feed/index'));
  await step('feed more', () => host.callPage('onReachBottom'));
  await host.callPage('onReachBottom');
  await step('feed more, 24 posts', () => host.callPage('onReachBottom'));
  await step('like', () => host.tap('喜欢，共', { index: 0 }));
  await step('buy sheet open', () => tapUntil(host, '买 桂花米糕 6 块装（当天做）', '加入购物车'));
  await step('buy sheet close', () => tapUntilClosed(host, '关上'));
  await step('one kind of posts', () => tapUntil(host, '文章', '就这些了'));
  await step('all posts again', () => tapUntil(host, '全部', '置顶'));
};

export const walkToOrder: Walk = async (host, step) => {
  host.when('chooseAddress').ok(WECHAT_ADDRESS);
  await step(CARDS, () => host.launch(CATALOG));
  await step('catalog append', async () => {
    await host.callPage('onReachBottom');
    await host.until(() => host.has('就这些了'));
  });
  await step('category', () => tapUntil(host, '茶', '后山雨前绿茶'));
  await step('all goods again', () => tapUntil(host, '全部', '手绘品茗杯'));
  await step('goods', () => openOver('/pages/goods/index?id=apron'));
  await step('SKU sheet open', () => tapUntil(host, '选择', '选一款'));
  await step('SKU pick', () => host.tap('墨绿'));
  await step('SKU sheet close', () => tapUntilClosed(host, '关上'));
  await host.tap('已选');
  await step('add to cart', () => tapUntilClosed(host, '加入购物车', 1));
  await step('cart', () => switchTo(host, '/pages/cart/index', '全选'));
  await step('cart step', () => tapUntil(host, '，多一件', '去结算 (2)'));
  await step('checkout', () => tapUntil(host, '去结算 (2)', '微信支付 ¥'));
  await step('address', () => tapUntil(host, '从微信选地址', '林小满'));
  await step('pay', () => tapUntil(host, '微信支付 ¥', '演示收银台'));
  await step('paid', () => tapUntil(host, '付款 ¥', '付好了'));
  await step('order', () => tapUntil(host, '看订单', '待发货'));
  await step('orders', async () => {
    await openOver('/orders/list/index');
    await host.until(() => host.has('共 2 件'));
  });
  await step('mine', () => switchTo(host, '/pages/mine/index', '收货地址'));
};

/** The last page of many goods: it costs as much as the second, and far pages are no nodes. */
export const walkManyGoods: Walk = async (host, step) => {
  serveManyGoods(MANY);
  await host.launch(CATALOG);
  const pages = MANY / PAGE_SIZE;
  const addPage = async (page: number) => {
    await host.callPage('onReachBottom');
    // WeChat reports the page that was scrolled out of reach.
    const away = { intersectionRatio: 0, boundingClientRect: { height: TALL } };
    if (page > NEAR_PAGES) await host.emit(`near:#goods-${page - NEAR_PAGES - 1}`, away);
  };
  for (let page = 2; page < pages; page += 1) await addPage(page);
  await step(`${MANY} goods, last ${PAGE_SIZE}`, () => addPage(pages));
  if (!host.has('就这些了')) throw new Error(`there are more than ${MANY} goods`);
};
