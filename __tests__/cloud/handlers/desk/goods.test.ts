import fc from 'fast-check';

import { yuan } from '@/contract/money';
import type { Input } from '@/contract/verbs';

import { audit } from '../../../support/audit/audit';
import { allGoodsFields, goodsFields } from '../../../support/catalog/edited-fields';
import { callVerb, runConcurrently } from '../../../support/concurrency';
import { failureOf, openTestShop, orderInput, placeOrder, saveAddress, stockOf, valueOf } from '../../../support/shop';

const SKU = { options: [], price: yuan(40), weightGrams: 200 };

const cupOf = async (shop: ReturnType<typeof openTestShop>) =>
  valueOf(await shop.call('desk.getGoods', { goodsId: 'cup' }));

describe('desk.saveGoods', () => {
  it('makes goods that are for sale at once, before all others', async () => {
    const { call } = openTestShop();
    const saved = valueOf(await call('desk.saveGoods', { requestId: 'r', fields: allGoodsFields() }));
    expect(saved).toMatchObject({ version: 1, shelf: 'on', history: [{ verb: 'desk.saveGoods' }] });
    expect(saved.stock.map(({ left }) => left)).toEqual([3, 0]);
    expect(valueOf(await call('goods.list', {})).items.map(({ id }) => id)).toEqual([saved.id, 'cup', 'tea', 'gone']);
    const { goods } = valueOf(await call('goods.get', { goodsId: saved.id }));
    expect(goods).toMatchObject({ title: 'a bowl', description: ['thrown by hand'], optionGroups: [{ name: '颜色' }] });
    expect(goods.story).toHaveLength(2);
  });

  it('returns the fields that were sent, and they can be saved again without a change', async () => {
    const { call } = openTestShop();
    const first = valueOf(await call('desk.saveGoods', { requestId: 'r', fields: allGoodsFields() }));
    const edited = { id: first.id, version: first.version };
    const again = valueOf(await call('desk.saveGoods', { requestId: 's', edited, fields: first.fields }));
    expect(again.fields).toEqual(first.fields);
    expect(again.version).toBe(2);
  });

  it('keeps the SKUs and their stock when a kind is added', async () => {
    const shop = openTestShop();
    const { id, version, fields } = await cupOf(shop);
    const [group] = fields.optionGroups;
    const saved = valueOf(
      await shop.call('desk.saveGoods', {
        requestId: 'r',
        edited: { id, version },
        fields: {
          ...fields,
          optionGroups: [{ name: group?.name ?? '', values: [...(group?.values ?? []), 'green'] }],
          skus: [...fields.skus, { options: ['green'], price: yuan(70), weightGrams: 300, supply: 4 }],
        },
      }),
    );
    expect(saved.stock.map(({ left }) => left)).toEqual([5, 1, 4]);
    expect(saved.fields.skus.slice(0, 2).map((sku) => sku.id)).toEqual(['cup-red', 'cup-blue']);
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
  });

  it('answers CONFLICT with both versions when another phone has saved meanwhile', async () => {
    const shop = openTestShop();
    const { id, version, fields } = await cupOf(shop);
    const save = (requestId: string, title: string) =>
      shop.call('desk.saveGoods', { requestId, edited: { id, version }, fields: { ...fields, title } });
    const [one, two] = await Promise.all([save('a', 'first'), save('b', 'second')]);
    valueOf(one);
    expect(failureOf(two)).toMatchObject({ code: 'CONFLICT', detail: { edited: 1, current: 2 } });
    expect((await cupOf(shop)).fields.title).toBe('first');
  });

  it.each<[string, Partial<Input<'desk.saveGoods'>['fields']>, string]>([
    ['an unknown category', { categoryId: 'none' }, 'fields.categoryId'],
    ['a SKU id of other goods', { skus: [{ ...SKU, id: 'tea-1' }] }, 'fields.skus.0.id'],
    ['options of no group', { skus: [{ ...SKU, options: ['red'] }] }, 'fields.skus.0.options'],
    ['two SKUs of one kind', { skus: [SKU, SKU] }, 'fields.skus.1'],
  ])('refuses %s and writes nothing', async (_name, over, path) => {
    const shop = openTestShop();
    const before = shop.storage.writes();
    const answer = await shop.call('desk.saveGoods', { requestId: 'r', fields: goodsFields(over) });
    expect(failureOf(answer)).toMatchObject({ code: 'INVALID_INPUT', detail: { path } });
    expect(shop.storage.writes()).toBe(before);
  });

  it('warns of what the law objects to, and saves all the same', async () => {
    const { call } = openTestShop();
    const fields = goodsFields({ title: '国家级好碗' });
    const saved = valueOf(await call('desk.saveGoods', { requestId: 'r', fields }));
    expect(saved.warnings).toEqual([{ kind: 'forbidden-word', word: '国家级' }]);
  });
});

describe('the list of goods', () => {
  it('finds by shelf, words and low stock', async () => {
    const { call } = openTestShop();
    valueOf(await call('desk.setShelf', { goodsId: 'tea', shelf: 'off' }));
    const idsOf = async (query: Input<'desk.listGoods'>) =>
      valueOf(await call('desk.listGoods', query)).items.map(({ id }) => id);
    expect(await idsOf({})).toEqual(['cup', 'tea', 'gone']);
    expect(await idsOf({ shelf: 'off' })).toEqual(['tea']);
    expect(await idsOf({ text: 'CU' })).toEqual(['cup']);
    expect(await idsOf({ lowStock: true })).toEqual(['cup', 'gone']);
  });

  it('is in the order that the seller makes', async () => {
    const { call } = openTestShop();
    valueOf(await call('desk.moveGoods', { goodsId: 'gone', beforeId: 'cup' }));
    valueOf(await call('desk.moveGoods', { goodsId: 'cup' }));
    expect(valueOf(await call('goods.list', {})).items.map(({ id }) => id)).toEqual(['gone', 'tea', 'cup']);
    const copy = valueOf(await call('desk.duplicateGoods', { requestId: 'r', goodsId: 'cup' }));
    expect(copy).toMatchObject({ shelf: 'off', stock: [{ left: 0 }, { left: 0 }] });
    expect(valueOf(await call('desk.listGoods', {})).items.map(({ id }) => id)[0]).toBe(copy.id);
  });
});

describe('desk.setStock', () => {
  const change = (kind: 'set' | 'add' | 'take', pieces: number, requestId: string = kind) => ({
    ...{ requestId, goodsId: 'cup', skuId: 'cup-red' },
    change: { kind, pieces },
  });

  it('sets, adds and takes, and remembers it without a new version', async () => {
    const shop = openTestShop();
    expect(valueOf(await shop.call('desk.setStock', change('set', 9)))).toEqual({ skuId: 'cup-red', left: 9 });
    expect(valueOf(await shop.call('desk.setStock', change('add', 2))).left).toBe(11);
    expect(valueOf(await shop.call('desk.setStock', change('take', 4))).left).toBe(7);
    expect(failureOf(await shop.call('desk.setStock', change('take', 8, 'x')))).toMatchObject({ code: 'OUT_OF_STOCK' });
    expect(await stockOf(shop, 'cup-red')).toBe(7);
    expect(await cupOf(shop)).toMatchObject({ version: 1, history: [{}, {}, {}] });
  });

  it('is exact while shoppers buy and cancel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const shop = openTestShop();
        const old = await placeOrder(shop.call, { 'cup-red': 2 }, 'old');
        await saveAddress(shop.callAs('one'));
        const input = await orderInput(shop.callAs('one'), { 'cup-red': 3 }, 'new');
        const [placed, , , taken] = await runConcurrently(s, [
          callVerb(shop, 'order.place', input, 'one'),
          callVerb(shop, 'desk.setStock', change('add', 5)),
          callVerb(shop, 'order.cancel', { orderId: old.id }),
          callVerb(shop, 'desk.setStock', change('take', 1)),
        ]);
        expect(await stockOf(shop, 'cup-red')).toBe(5 - (placed?.ok ? 3 : 0) + 5 - (taken?.ok ? 1 : 0));
        expect(audit(shop.engine, shop.clock.now)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('desk.setPrice', () => {
  it('changes the price that shoppers see, and makes an open form a conflict', async () => {
    const shop = openTestShop();
    const { id, version, fields } = await cupOf(shop);
    const price = { goodsId: 'cup', skuId: 'cup-red', price: yuan(45) };
    expect(valueOf(await shop.call('desk.setPrice', price)).version).toBe(2);
    expect(valueOf(await shop.call('desk.setPrice', price)).version).toBe(2);
    expect(valueOf(await shop.call('goods.get', { goodsId: 'cup' })).goods.price.from).toBe(yuan(45));
    const late = await shop.call('desk.saveGoods', { requestId: 'r', edited: { id, version }, fields });
    expect(failureOf(late)).toMatchObject({ code: 'CONFLICT' });
    expect(failureOf(await shop.call('desk.setPrice', { ...price, skuId: 'tea-1' }))).toMatchObject({
      detail: { what: 'sku' },
    });
  });
});
