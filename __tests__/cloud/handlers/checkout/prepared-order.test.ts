import { DAY } from '@/contract/time';
import { encodeScene } from '@/domain/entry/landing-code';

import { failureOf, openShop, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const baskets = [
  { id: 'for-her', words: 'for you', lines: [{ skuId: 'tea-1', quantity: 2 }], until: { daysAhead: 2 } },
] as const;
const open = () => openShop({ content: { ...testContent(), baskets } });
const scene = encodeScene({ landing: { to: 'basket', id: 'for-her' }, source: 'chat' });

describe('what the seller put together in a chat', () => {
  it('is opened by its code, and says what she wrote and chose', async () => {
    const { ask } = open();
    expect(valueOf(await ask('entry.resolve', { scene }))).toEqual({
      landing: { to: 'basket', id: 'for-her' },
      source: 'chat',
      misread: false,
    });
    expect(valueOf(await ask('preparedOrder.get', { basketId: 'for-her' }))).toMatchObject({
      words: 'for you',
      lines: [{ skuId: 'tea-1', quantity: 2 }],
    });
  });

  it('is over in time, and its code says so', async () => {
    const shop = open();
    shop.clock.now += 2 * DAY;
    expect(failureOf(await shop.ask('preparedOrder.get', { basketId: 'for-her' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(valueOf(await shop.ask('entry.resolve', { scene }))).toMatchObject({ misread: true });
  });

  it('is none by another id', async () => {
    expect(failureOf(await open().ask('preparedOrder.get', { basketId: 'other' }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'basket' },
    });
  });
});
