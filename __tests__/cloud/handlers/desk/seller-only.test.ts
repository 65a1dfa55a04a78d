import { sellerOnly } from '@/cloud/handlers/desk/seller-only';
import type { Ports } from '@/cloud/ports';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { openTestShop } from '../../../support/shop';

const NOT_FOUND = err(failure('NOT_FOUND', { what: 'desk' }));

const { list } = sellerOnly({ list: async (_input: object, ports: Ports) => ok(ports.sellerId) });

function portsOf(shopperId: string, sellerId: string): Ports {
  return { ...openTestShop().engine.portsFor(), caller: { shopperId }, sellerId };
}

describe('sellerOnly', () => {
  it('answers the seller', async () => {
    expect(await list({}, portsOf('ahe', 'ahe'))).toEqual(ok('ahe'));
  });

  it('answers NOT_FOUND to anyone else', async () => {
    expect(await list({}, portsOf('mei', 'ahe'))).toEqual(NOT_FOUND);
  });

  it('has no seller where none is configured', async () => {
    expect(await list({}, portsOf('', ''))).toEqual(NOT_FOUND);
  });
});
