import Taro, * as taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import * as react from 'react';

import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import type { SellerCard, Shop, ShopProfile } from '@/contract/shop/shop';
import { toGoodsDetail } from '@/domain/catalog/goods';
import type { GoodsRecord } from '@/domain/catalog/goods-record';

import { aGoods, aSku } from '../../../support/builders/builders';
import { createManualClient } from '../../../support/manual-client';
import { testContent } from '../../../support/test-content';

const content = testContent();
const { shop } = content;
const picture = { url: '/pictures/picture.svg', width: 1, height: 1, alt: '' };
const seller = { ...content.seller, avatar: picture, qrCode: picture, qrCodeUpdatedAt: 0 } as SellerCard;
const shopOf = (payment: Shop['payment']): ShopProfile => ({
  ...shop,
  sellerName: '阿禾',
  avatar: picture,
  cover: picture,
  payment,
});

const cup = aGoods({
  title: '白瓷杯',
  optionGroups: [{ name: '大小', values: ['小', '大'] }],
  skus: [aSku({ id: 'cup-s', options: ['小'] }), aSku({ id: 'cup-l', options: ['大'] })],
});

/** The sheet over a cloud that answers when told. Each call starts a new app. */
async function openSheet() {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  // One React and one phone for the test and the new app.
  jest.doMock('react', () => react);
  jest.doMock('@tarojs/taro', () => taro);
  const { BuySheet } = await import('@/pages/shared/cart/buy-sheet');
  const onClose = jest.fn();
  render(<BuySheet goodsId="cup" onClose={onClose} />);
  return {
    onClose,
    answerShop: (payment: Shop['payment'] = 'wechat') => act(() => cloud.answer('shop.get', ok(shopOf(payment)))),
    answerGoods: (stock: number, record: GoodsRecord = cup) =>
      act(() => cloud.answer('goods.get', ok({ goods: toGoodsDetail(record, () => stock), posts: [], postCount: 0 }))),
    answerSeller: () => act(() => cloud.answer('seller.getCard', ok(seller))),
    failGoods: () => act(() => cloud.answer('goods.get', err(failure('OFFLINE', {})))),
    failShop: () => act(() => cloud.answer('shop.get', err(failure('OFFLINE', {})))),
    asked: cloud.inputsOf,
  };
}

const tap = (text: string) => act(async () => void fireEvent.click(screen.getByText(text)));
const host = jest.mocked(Taro);

beforeEach(() => jest.clearAllMocks());

describe('a shop that is paid by transfer', () => {
  it('lets order, or copy the selection as a message to the seller first', async () => {
    const sheet = await openSheet();
    await sheet.answerShop('contact');
    await sheet.answerGoods(9);
    expect(screen.getByText('立即购买')).toBeTruthy();
    expect(screen.queryByText('加入购物车')).toBeNull();
    await tap('大');
    await act(async () => void fireEvent.click(screen.getByLabelText('白瓷杯，多一件')));
    await tap('告诉掌柜');
    await sheet.answerSeller();
    expect(host.setClipboardData).not.toHaveBeenCalled();
    await tap('复制这段话');
    const [copied] = host.setClipboardData.mock.calls[0] ?? [];
    expect(copied?.data).toContain('· 白瓷杯 大 ×2');
    expect(copied?.data).toContain('页面上合计 ¥136');
    expect(host.switchTab).not.toHaveBeenCalled();
  });
});

describe('goods that are completely sold out', () => {
  it('show no stepper or buy button, and set an alert for the kind that is chosen', async () => {
    const sheet = await openSheet();
    await sheet.answerShop();
    await sheet.answerGoods(0);
    expect(screen.getByText('全都卖完了，到货第一时间告诉你。')).toBeTruthy();
    for (const text of ['立即购买', '加入购物车', '数量']) expect(screen.queryByText(text)).toBeNull();
    await tap('到货告诉我');
    expect(screen.getByText('先选一下大小')).toBeTruthy();
    await tap('大');
    await tap('到货告诉我');
    expect(sheet.asked('wishlist.setStockAlert')).toEqual([{ skuId: 'cup-l', on: true }]);
  });
});

describe('while loading', () => {
  it('offers no action before both goods and shop are loaded', async () => {
    const sheet = await openSheet();
    expect(screen.getByLabelText('正在加载')).toBeTruthy();
    await sheet.answerGoods(9);
    expect(screen.queryByText('立即购买')).toBeNull();
    await sheet.answerShop();
    expect(screen.getByText('立即购买')).toBeTruthy();
  });

  it('retries only what failed to load', async () => {
    const sheet = await openSheet();
    await sheet.answerGoods(9);
    await sheet.failShop();
    await tap('再试一次');
    expect(sheet.asked('goods.get')).toHaveLength(1);
    await sheet.answerShop();
    expect(screen.getByText('已选 小')).toBeTruthy();
  });

  it('can be closed after a failure', async () => {
    const sheet = await openSheet();
    await sheet.failGoods();
    fireEvent.click(screen.getAllByLabelText('关上')[0] ?? document.body);
    expect(sheet.onClose).toHaveBeenCalledTimes(1);
  });
});
