import type { SourceStats } from '@/contract/entry/landing';
import { failure } from '@/contract/failure';
import type { SandboxOutcome } from '@/contract/payment/payment-params';
import { err, type Result } from '@/contract/result';

import { createClient } from './client';
import { createContainerTransport } from './container-transport';
import { createEmbeddedTransport } from './embedded-transport';
import { shippedFirstScreen } from './first-screen';
import { createHttpTransport } from './http-transport';
import { overPlayedNetwork } from './played-network';
import type { SandboxFailure, Transport } from './transport';
import { createWeChatTransport } from './wechat-transport';

/**
 * The only place that selects the transport. `__CLOUD__` is a build constant and a chain of conditions is what the build can
 * follow, so the package contains only one of them.
 */
const transport: Transport =
  __CLOUD__ === 'wechat'
    ? createWeChatTransport()
    : __CLOUD__ === 'container'
      ? createContainerTransport()
      : __CLOUD__ === 'http'
        ? createHttpTransport()
        : createEmbeddedTransport();

export const { call, cloudNow } = createClient(
  process.env.TARO_ENV === 'h5' ? overPlayedNetwork(transport) : transport,
  () => Date.now(),
);

/** What a phone without a shop draws until there is an answer, if there is anything. */
export const firstScreen = __CLOUD__ === 'embedded' && __SPLIT__ ? shippedFirstScreen : () => undefined;

/** Whether this is the embedded cloud: no real money is paid, and the seller is simulated. */
export const isSandbox = __CLOUD__ !== 'http' && transport.settle !== undefined;

/** Reports the shopper's choice to the sandbox payment service; PAYMENT_UNAVAILABLE with real payments. */
export async function settleSandbox(number: string, outcome: SandboxOutcome): Promise<Result<unknown, SandboxFailure>> {
  return transport.settle?.(number, outcome) ?? err(failure('PAYMENT_UNAVAILABLE', { reason: 'no sandbox' }));
}

/** Visits and orders by source, as far as this phone knows; empty with WeChat Cloud. */
export async function readSourceStats(): Promise<readonly SourceStats[]> {
  return (await transport.sourceStats?.()) ?? [];
}
