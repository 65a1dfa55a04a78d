import { failure } from '@/contract/failure';
import { err } from '@/contract/result';
import { played } from '@/platform/preview';

import type { Transport } from './transport';

/** How long a request takes over the slow network, ms. In figures: one more use of `SECOND` would count in a mini program too. */
const SLOW = 3_000;

/** The transport to a cloud, over the network that the frame of the browser preview plays. */
export function overPlayedNetwork(transport: Transport): Transport {
  return {
    ...transport,
    async send(request) {
      const { network } = played();
      if (network === 'gone') return err(failure('OFFLINE', {}));
      if (network === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
      const reply = await transport.send(request);
      return network === 'lost' ? new Promise(() => undefined) : reply;
    },
  };
}
