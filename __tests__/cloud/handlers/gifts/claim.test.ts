import fc from 'fast-check';

import { yuan } from '@/contract/money';
import { PROVINCES } from '@/domain/addresses/provinces';

import { audit } from '../../../support/audit/audit';
import { claimInput, give, giftIdOf } from '../../../support/gifts/gifts';
import { openEverything } from '../../../support/scenarios/steps';
import { failureOf, openTestShop, saveAddress, stockOf, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

function openGift(shop = openEverything()) {
  return { shop, giver: shop.callAs('giver'), friend: shop.callAs('friend') };
}

describe('the freight of a gift', () => {
  it('is what an address without a surcharge costs, and no address that costs more is taken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PROVINCES),
        fc.subarray([...PROVINCES]),
        fc.constantFrom(yuan(0), yuan(15)),
        fc.integer({ min: 1, max: 20 }),
        async (province, remote, surcharge, pieces) => {
          const content = testContent();
          const freight = { ...content.shop.freight, remote: { provinces: remote, surcharge } };
          const { shop, giver, friend } = openGift(
            openTestShop({ content: { ...content, shop: { ...content.shop, freight } } }),
          );
          const quantities = { 'tea-1': pieces };
          const order = await give(shop, giver, { quantities });
          const { id: addressId } = await saveAddress(friend, { province });
          const lines = [{ skuId: 'tea-1', quantity: pieces }];
          const bought = valueOf(await friend('cart.quote', { lines, addressId, coupon: 'none' }));
          const claimed = await friend('gift.claim', { giftId: giftIdOf(order), addressId });
          // Never cheaper nor dearer than what the friend would have paid for the same parcel.
          if (claimed.ok) expect(bought.total).toBe(order.total);
          else {
            expect(claimed.failure).toMatchObject({ code: 'GIFT_REFUSED', detail: { problem: 'far' } });
            expect(bought.total).toBeGreaterThan(order.total);
          }
          const after = valueOf(await giver('order.get', { orderId: order.id }));
          expect([after.total, after.breakdown, after.refunds]).toEqual([order.total, order.breakdown, undefined]);
          expect(audit(shop.engine, shop.clock.now)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves the gift to be claimed with another address', async () => {
    const { shop, giver, friend } = openGift();
    const order = await give(shop, giver);
    const far = await saveAddress(friend, { province: '新疆维吾尔自治区' }, 'far');
    const refused = await friend('gift.claim', { giftId: giftIdOf(order), addressId: far.id });
    expect(failureOf(refused)).toMatchObject({ detail: { problem: 'far' } });
    valueOf(await friend('gift.claim', await claimInput(friend, order)));
  });

  it('is never asked for where nothing is sent: such an address can’t be saved', async () => {
    const { friend } = openGift();
    await expect(saveAddress(friend, { province: '台湾省' })).rejects.toThrow('INVALID_INPUT');
  });
});

describe('another kind', () => {
  const kind = async (changes: readonly { skuId: string; to: string }[], pieces = 2) => {
    const { shop, giver, friend } = openGift();
    const order = await give(shop, giver, { quantities: { 'bowl-white': pieces } });
    const answer = await friend('gift.claim', { ...(await claimInput(friend, order)), changes });
    expect(audit(shop.engine, shop.clock.now)).toEqual([]);
    const stock = [await stockOf(shop, 'bowl-white'), await stockOf(shop, 'bowl-black')];
    return { shop, friend, giver, order, answer, stock };
  };

  it('is offered if it costs and weighs the same and is in stock, and changes places with what was held', async () => {
    const { shop, giver, friend } = openGift();
    const before = await give(shop, giver, { quantities: { 'bowl-white': 2 } });
    const view = valueOf(await friend('gift.get', { giftId: giftIdOf(before) }));
    expect(view).toMatchObject({ lines: [{ choices: [{ skuId: 'bowl-black', options: ['black'] }] }] });
    const { answer, stock, giver: payer, order } = await kind([{ skuId: 'bowl-white', to: 'bowl-black' }]);
    expect(valueOf(answer)).toMatchObject({ lines: [{ skuId: 'bowl-black', choices: [] }] });
    expect(stock).toEqual([9, 1]);
    const after = valueOf(await payer('order.get', { orderId: order.id }));
    expect(after).toMatchObject({
      total: order.total,
      lines: [{ skuId: 'bowl-black', payable: order.lines[0]?.payable }],
    });
  });

  it.each([
    ['of other goods', 'tea-1'],
    ['that is dearer', 'bowl-gold'],
    ['that is heavier', 'bowl-stone'],
    ['that does not exist', 'nothing'],
    ['that it is already', 'bowl-white'],
  ])('is refused if it is one %s, and nothing changes', async (_name, to) => {
    const { answer, stock, friend, order } = await kind([{ skuId: 'bowl-white', to }]);
    expect(failureOf(answer)).toMatchObject({ code: 'GIFT_REFUSED', detail: { problem: 'kind' } });
    expect(stock).toEqual([7, 3]);
    expect(valueOf(await friend('gift.get', { giftId: giftIdOf(order) }))).toMatchObject({ state: 'open' });
  });

  it('is refused if too few are left, for a line that the gift does not have, and unless the shop allows it', async () => {
    const few = await kind([{ skuId: 'bowl-white', to: 'bowl-black' }], 4);
    expect(failureOf(few.answer)).toMatchObject({ detail: { problem: 'kind' } });
    const other = await kind([{ skuId: 'cup-red', to: 'cup-blue' }]);
    expect(failureOf(other.answer)).toMatchObject({ detail: { problem: 'kind' } });
    const strict = openGift(openTestShop());
    const order = await give(strict.shop, strict.giver, { quantities: { 'cup-red': 1 } });
    const changes = [{ skuId: 'cup-red', to: 'cup-blue' }];
    const answer = await strict.friend('gift.claim', { ...(await claimInput(strict.friend, order)), changes });
    expect(failureOf(answer)).toMatchObject({ detail: { problem: 'kind' } });
  });
});
