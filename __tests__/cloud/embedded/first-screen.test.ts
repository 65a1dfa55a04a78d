import { createEmbeddedCloud } from '@/cloud/embedded';
import { OFFER_ANSWER_DELAY } from '@/cloud/embedded/simulated-seller/offers';
import { yuan } from '@/contract/money';
import type { Answer, Input, VerbName } from '@/contract/verbs';

import { seededRandom } from '../../support/random';
import { failureOf, loadFullCloud, NOON, openTestShop, valueOf } from '../../support/shop';
import { testContent } from '../../support/test-content';

function startShop(load = loadFullCloud) {
  const full = jest.fn(load);
  const shop = openTestShop();
  const { storage } = shop;
  const now = () => NOON + OFFER_ANSWER_DELAY;
  const options = { storage, readContent: testContent, now, random: seededRandom(1) };
  const cloud = createEmbeddedCloud({ ...options, loadFullCloud: full });
  async function call<V extends VerbName>(verb: V, input: Input<V>) {
    // The cloud answers each verb with its own answer.
    return (await cloud.send({ verb, input })).answer as Answer<V>;
  }
  return { call, full, shop, sendRaw: cloud.send };
}

describe('the first screen', () => {
  it('is answered without the rest of the cloud, as the whole cloud answers it', async () => {
    const { call, full, shop } = startShop();
    expect(await call('shop.get', {})).toEqual(await shop.call('shop.get', {}));
    expect(await call('feed.list', {})).toEqual(await shop.call('feed.list', {}));
    expect(full).not.toHaveBeenCalled();
    expect((await call('goods.list', {})).ok).toBe(true);
    expect(full).toHaveBeenCalledTimes(1);
  });

  it('is refused for input that is not valid', async () => {
    const { sendRaw } = startShop();
    const { answer } = await sendRaw({ verb: 'feed.list', input: { cursor: 1 } });
    expect(failureOf(answer)).toMatchObject({ code: 'INVALID_INPUT', detail: { path: 'cursor' } });
  });

  it('asked again is answered after what the seller has done meanwhile', async () => {
    const { call, full, shop } = startShop();
    const offer = { requestId: 'r', skuId: 'cup-red', price: yuan(46), quantity: 1, message: '' };
    valueOf(await shop.call('offer.make', offer));
    await call('feed.list', {});
    const written = shop.storage.writes();
    await call('feed.list', {});
    expect(full).toHaveBeenCalledTimes(1);
    expect(shop.storage.writes()).toBeGreaterThan(written);
  });

  it('stays usable when the rest can’t be loaded, and the next request tries again', async () => {
    jest.spyOn(console, 'error').mockImplementation();
    let isBroken = true;
    const { call } = startShop(() => {
      if (isBroken) throw new Error('no such file');
      return loadFullCloud();
    });
    expect((await call('shop.get', {})).ok).toBe(true);
    expect(failureOf(await call('goods.list', {}))).toMatchObject({ code: 'UNAVAILABLE' });
    isBroken = false;
    expect((await call('goods.list', {})).ok).toBe(true);
  });
});
