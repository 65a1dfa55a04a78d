import { DAY } from '@/contract/time';
import { encodeScene } from '@/domain/entry/landing-code';

import { failureOf, openTestShop, valueOf } from '../../../support/shop';
import { testContent } from '../../../support/test-content';

const preparedOrders = [
  { id: 'prepared-1', message: 'for you', lines: [{ skuId: 'tea-1', quantity: 2 }], expiresAt: { daysAhead: 2 } },
] as const;
const open = () => openTestShop({ content: { ...testContent(), preparedOrders } });
const scene = encodeScene({ landing: { to: 'prepared-order', id: 'prepared-1' }, source: 'chat' });

describe('a prepared order', () => {
  it('is opened by its code, with message and lines', async () => {
    const { call } = open();
    expect(valueOf(await call('entry.resolve', { scene }))).toEqual({
      landing: { to: 'prepared-order', id: 'prepared-1' },
      source: 'chat',
      isInvalid: false,
    });
    expect(valueOf(await call('preparedOrder.get', { preparedOrderId: 'prepared-1' }))).toMatchObject({
      message: 'for you',
      lines: [{ skuId: 'tea-1', quantity: 2 }],
    });
  });

  it('expires, and so does its code', async () => {
    const shop = open();
    shop.clock.now += 2 * DAY;
    expect(failureOf(await shop.call('preparedOrder.get', { preparedOrderId: 'prepared-1' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(valueOf(await shop.call('entry.resolve', { scene }))).toMatchObject({ isInvalid: true });
  });

  it('is NOT_FOUND for an unknown id', async () => {
    expect(failureOf(await open().call('preparedOrder.get', { preparedOrderId: 'other' }))).toMatchObject({
      code: 'NOT_FOUND',
      detail: { what: 'prepared-order' },
    });
  });
});
