import type { EmbeddedCloud } from '@/cloud/embedded';
import type { Ask, Reply } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { fetchShop } from './embedded-package';
import { openShop } from './open-embedded-cloud';
import type { Transport } from './transport';

/** On WeChat the cloud is a sub-package of its own, elsewhere part of the bundle; the way not taken is not built. */
const loadShop = __SPLIT__ ? fetchShop : () => Promise.resolve(openShop);

/** The cloud that is in the package: the demo shop, over this phone's storage. OFFLINE while it can't be fetched. */
export function embeddedTransport(): Transport {
  let cloud: Promise<EmbeddedCloud> | undefined;
  const open = () =>
    (cloud ??= loadShop()
      .then((openTheShop) => openTheShop())
      .catch((trouble: unknown) => {
        cloud = undefined;
        throw trouble;
      }));
  return {
    async send(sent) {
      const shop = await open().catch(() => undefined);
      if (!shop) return err(failure('OFFLINE', {}));
      return ok(overTheWire<Reply>(await shop.ask(overTheWire<Ask>(sent))));
    },
    async settle(number, outcome) {
      const shop = await open().catch(() => undefined);
      return shop ? shop.settle(number, outcome) : err(failure('UNAVAILABLE', { reason: 'package' }));
    },
    sources: () =>
      open().then(
        (shop) => shop.sources(),
        () => [],
      ),
  };
}

/** As a network would: what does not fit in JSON is lost, and no two sides hold one object. */
function overTheWire<T>(message: T): T {
  return JSON.parse(JSON.stringify(message));
}
