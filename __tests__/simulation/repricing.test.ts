import fc from 'fast-check';

import { fen, yuan } from '@/contract/money';
import type { Input } from '@/contract/verbs';

import { audit } from '../support/audit/audit';
import { editGoods } from '../support/catalog/edit-catalog';
import { callVerb, doAction, runConcurrently, type Action } from '../support/concurrency';
import { openTestShop, orderInput, saveAddress, valueOf } from '../support/shop';

const SHOPPERS = ['one', 'two', 'three'];

/** Prices that the seller tries, yuan; the first is that of the shop at first. */
const prices = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 4 });

describe('a seller who changes prices while shoppers pay', () => {
  it('is never paid a price that was not the one shown, nor one of before', async () => {
    let placed = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), prices, async (s, newPrices) => {
        const shop = openTestShop();
        const inputs: Input<'order.place'>[] = [];
        for (const shopper of SHOPPERS) {
          await saveAddress(shop.callAs(shopper));
          inputs.push(await orderInput(shop.callAs(shopper), { 'cup-red': 1 }));
        }
        /** The prices in the order in which they were saved, with the number of orders at that moment. */
        const saved = [{ price: yuan(50), orders: 0 }];
        const reprice = (price: number): Action =>
          doAction(async () => {
            await editGoods(shop, 'cup', (goods) => ({
              ...goods,
              skus: goods.skus.map((sku) => ({ ...sku, price: yuan(price) })),
            }));
            saved.push({ price: yuan(price), orders: shop.engine.store.list('orders').length });
          });
        await runConcurrently(s, [
          ...inputs.map((input, index) => callVerb(shop, 'order.place', input, SHOPPERS[index])),
          ...newPrices.map(reprice),
        ]);
        const orders = shop.engine.store.list('orders');
        placed += orders.length;
        refused += SHOPPERS.length - orders.length;
        orders.forEach(({ order }, index) => {
          // The price in force when the order was written, which is the one the shopper saw.
          const inForce = saved.filter((change) => change.orders <= index);
          const price = inForce[inForce.length - 1]?.price ?? fen(0);
          expect(order.lines[0]?.unitPrice).toBe(price);
          expect(order.total).toBe(inputs[0]?.shown);
        });
        expect(audit(shop.engine, shop.clock.now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    // Otherwise too little happened for the checks to mean anything.
    expect(placed).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });

  it('agrees on no price below the new floor, and sells nothing that is off the shelf', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const shop = openTestShop();
        const offer = { requestId: 'o', skuId: 'cup-red', price: yuan(45), quantity: 1, message: '' };
        const [made] = await runConcurrently(s, [
          callVerb(shop, 'offer.make', offer, 'one'),
          doAction(() => editGoods(shop, 'cup', (goods) => ({ ...goods, offShelf: true }))),
        ]);
        const offers = shop.engine.store.list('offers').flatMap((record) => record.offers);
        expect(offers).toHaveLength(made?.ok ? 1 : 0);
        const refused = await shop.callAs('one')('offer.make', { ...offer, requestId: 'again' });
        expect(refused).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
        expect(valueOf(await shop.call('cart.quote', { lines: [{ skuId: 'cup-red', quantity: 1 }] })).lines).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });
});
