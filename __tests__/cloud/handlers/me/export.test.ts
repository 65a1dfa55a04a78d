import { KNOWN_PARTS, type KnownItem } from '@/contract/me/known';

import { ALL_ACTS, HER, HER_WORDS, live, placeHerOrder } from '../../../support/me/life';
import { openEverything } from '../../../support/scenarios/steps';
import { valueOf, type TestShop } from '../../../support/shop';

async function exportAll(shop: TestShop): Promise<readonly KnownItem[]> {
  const items: KnownItem[] = [];
  let cursor: string | undefined;
  do {
    const page = valueOf(await shop.callAs(HER)('me.export', cursor === undefined ? {} : { cursor }));
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
}

describe('an export of what is known of a shopper', () => {
  it('has something of every part, all that she wrote, and no account', async () => {
    const shop = openEverything();
    await live(shop, ALL_ACTS);
    const items = await exportAll(shop);
    expect(KNOWN_PARTS.filter((part) => !items.some((item) => item.part === part))).toEqual([]);
    const text = JSON.stringify(items);
    const [account = '', ...words] = HER_WORDS;
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(text).not.toContain(account);
    expect(text).not.toContain('openid');
    expect(text).not.toContain('欧阳静姝爱喝茶');
  });

  it('has every order once, however many there are', async () => {
    const shop = openEverything();
    for (let n = 0; n < 50; n += 1) {
      const { id } = await placeHerOrder(shop, `order-${n}`);
      valueOf(await shop.callAs(HER)('order.cancel', { orderId: id }));
    }
    const ids = (await exportAll(shop)).flatMap(({ part, data }) => (part === 'orders' ? [data['id']] : []));
    expect(new Set(ids).size).toBe(50);
    expect(ids).toHaveLength(50);
  });

  it.each(['9', 'a', '0nothing', '7:x', '00:'])('ends at the cursor %j', async (cursor) => {
    const shop = openEverything();
    await live(shop, ['cancels']);
    expect(valueOf(await shop.callAs(HER)('me.export', { cursor })).items).toEqual([]);
  });

  it('is short for somebody who was never here', async () => {
    const shop = openEverything();
    expect((await exportAll(shop)).map(({ part }) => part)).toEqual(['wallet']);
  });
});
