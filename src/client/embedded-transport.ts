import type { EmbeddedCloud } from '@/cloud/embedded';
import type { CloudReply, CloudRequest } from '@/contract/envelope';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';

import { loadEmbeddedCloud } from './embedded-package';
import { takeShop } from './only-window';
import { openEmbeddedCloud } from './open-embedded-cloud';
import type { Transport } from './transport';

/**
 * On WeChat the cloud is a separate sub-package, elsewhere part of the bundle; the unused branch is removed by the
 * build.
 */
const loadOpener = __SPLIT__ ? loadEmbeddedCloud : () => Promise.resolve(openEmbeddedCloud);

const isOnlyWindow = () => (process.env.TARO_ENV === 'h5' ? takeShop(navigator.locks) : Promise.resolve(true));

/**
 * The embedded cloud with the demo shop, over this phone's storage. OFFLINE while its sub-package can't be loaded, and
 * UNAVAILABLE in a browser where another window has the shop open.
 */
export function createEmbeddedTransport(): Transport {
  let cloud: Promise<EmbeddedCloud> | undefined;
  let isAlone: Promise<boolean> | undefined;
  /** Asked again until it is. */
  const alone = async () => {
    const answer = await (isAlone ??= isOnlyWindow());
    if (!answer) isAlone = undefined;
    return answer;
  };
  const open = () =>
    (cloud ??= loadOpener()
      .then((openCloud) => openCloud())
      .catch((error: unknown) => {
        cloud = undefined;
        throw error;
      }));
  return {
    async send(request) {
      if (!(await alone())) return err(failure('UNAVAILABLE', { reason: 'another window' }));
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
