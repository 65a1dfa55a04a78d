import { DAY } from '@/contract/time';

import { openShop, valueOf } from '../../support/shop';
import { FIELDS } from '../../support/test-content';

function openBook() {
  const shop = openShop();
  const save = async (requestId: string) =>
    valueOf(await shop.ask('address.save', { requestId, fields: FIELDS, isDefault: false })).id;
  const remembered = () => shop.engine.store.list('requests').flatMap(({ done }) => done.map(({ id }) => id));
  return { shop, save, remembered };
}

describe('what was done is remembered', () => {
  it('for thirty days: sent again within them it makes nothing new, whatever was done meanwhile', async () => {
    const { shop, save } = openBook();
    const first = await save('first');
    shop.clock.now += 30 * DAY;
    const other = await save('other');
    expect(await save('first')).toBe(first);
    expect(await save('other')).toBe(other);
    expect(valueOf(await shop.ask('address.list', {}))).toHaveLength(2);
  });

  it('and then no longer, so that what is kept of a shopper does not grow for ever', async () => {
    const { shop, save, remembered } = openBook();
    await save('old');
    shop.clock.now += 30 * DAY + 1;
    expect(remembered()).toEqual(['old']);
    await save('new');
    expect(remembered()).toEqual(['new']);
  });

  it('apart for each shopper', async () => {
    const { shop, save } = openBook();
    const hers = await save('same');
    const another = shop.askAs('another');
    const theirs = valueOf(await another('address.save', { requestId: 'same', fields: FIELDS, isDefault: false })).id;
    expect(theirs).not.toBe(hers);
  });
});
