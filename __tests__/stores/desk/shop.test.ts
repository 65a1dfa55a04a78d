import { ok } from '@/contract/result';

import { shopFields } from '../../support/catalog/edited-fields';
import { createManualClient } from '../../support/manual-client';

async function open() {
  jest.resetModules();
  const cloud = createManualClient();
  jest.doMock('@/client', () => cloud.module);
  return { cloud, ...(await import('@/stores/desk/shop')), ...(await import('@/stores/shop/shop')) };
}

/** The shop under this name, in this version. */
function shopCalled(name: string, version: number) {
  const fields = shopFields();
  return { id: 'shop', version, history: [], fields: { ...fields, shop: { ...fields.shop, name } } };
}

async function opened() {
  const shop = await open();
  const loaded = shop.deskShopResource.load({});
  await shop.cloud.answer('desk.getShop', ok(shopCalled('旧铺', 1)));
  await loaded;
  return shop;
}

describe('the shop that is tried before it is saved', () => {
  it('is what pages ask for, and not asked of the cloud, until it is over', async () => {
    const { cloud, beginTryOut, endTryOut, shopResource } = await opened();
    beginTryOut(shopCalled('新铺', 1).fields);
    await shopResource.load({});
    expect(shopResource.peek({})).toMatchObject({ value: { name: '新铺' } });
    expect(cloud.inputsOf('shop.get')).toEqual([]);
    endTryOut();
    expect(shopResource.peek({})).toMatchObject({ value: { name: '旧铺' } });
    void shopResource.load({});
    expect(cloud.inputsOf('shop.get')).toHaveLength(1);
  });

  it('gives way to what was saved last, not to what was opened', async () => {
    const { cloud, beginTryOut, endTryOut, saveShop, shopResource } = await opened();
    beginTryOut(shopCalled('新铺', 1).fields);
    const saved = saveShop({ version: 1, fields: shopCalled('新铺', 1).fields });
    await cloud.answer('desk.saveShop', ok(shopCalled('新铺', 2)));
    await saved;
    endTryOut();
    expect(shopResource.peek({})).toMatchObject({ value: { name: '新铺' } });
  });

  it('is over when the saved shop is not known any more: then it is read', async () => {
    const { cloud, beginTryOut, endTryOut, shopResource } = await open();
    beginTryOut(shopCalled('新铺', 1).fields);
    endTryOut();
    await cloud.answer('shop.get', ok({ ...shopCalled('旧铺', 1).fields.shop, sellerName: '掌柜' }));
    expect(shopResource.peek({})).toMatchObject({ value: { name: '旧铺' } });
  });
});
