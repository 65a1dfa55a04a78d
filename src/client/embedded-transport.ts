import type { EmbeddedCloud } from '@/cloud/embedded';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { loadEmbeddedCloud } from './embedded-package';
import { openEmbeddedCloud } from './open-embedded-cloud';
import type { Transport } from './transport';

/**
 * On WeChat the cloud is a separate sub-package, elsewhere part of the bundle; the unused branch is removed by the
 * build.
 */
const loadOpener = __SPLIT__ ? loadEmbeddedCloud : () => Promise.resolve(openEmbeddedCloud);

/** The embedded cloud with the demo shop, over this phone's storage. OFFLINE while its sub-package can't be loaded. */
export function createEmbeddedTransport(): Transport {
  let cloud: Promise<EmbeddedCloud> | undefined;
  const open = () =>
    (cloud ??= loadOpener()
      .then((openCloud) => openCloud())
      .catch((error: unknown) => {
        cloud = undefined;
        throw error;
      }));
  return {
    async send(request) {
      const opened = await open().catch(() => undefined);
      if (!opened) return err(failure('OFFLINE', {}));
      return ok(jsonCopy<CloudReply>(await opened.send(jsonCopy<CloudRequest>(request))));
    },
    async settle(number, outcome) {
      const opened = await open().catch(() => undefined);
      return opened ? opened.settle(number, outcome) : err(failure('UNAVAILABLE', { reason: 'package' }));
    },
    sourceStats: () =>
      open().then(
        (opened) => opened.sourceStats(),
        () => [],
      ),
  };
}

/** Copies a message as a network would: values that are not JSON are lost, and both sides have their own objects. */
function jsonCopy<T>(message: T): T {
  return JSON.parse(JSON.stringify(message));
}
