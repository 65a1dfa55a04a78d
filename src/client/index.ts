import type { SourceTally } from '@/contract/entry/landing';
import { failure } from '@/contract/failure';
import type { SandboxOutcome } from '@/contract/payment/cashier';
import { err, type Result } from '@/contract/result';

import { createClient } from './client';
import { embeddedTransport } from './embedded';
import type { SandboxTrouble } from './transport';
import { wechatTransport } from './wechat';

/** The only place that chooses. `__CLOUD__` is a constant of the build, so the way not taken is not in the package. */
const transport = __CLOUD__ === 'wechat' ? wechatTransport() : embeddedTransport();

export const { call, cloudNow } = createClient(transport, () => Date.now());

/** Whether payment here is the sandbox's: no money moves. */
export const isSandbox = transport.settle !== undefined;

/** Does at the sandbox's payment service what the shopper chose; PAYMENT_UNAVAILABLE where payment is real. */
export async function settleSandbox(number: string, outcome: SandboxOutcome): Promise<Result<unknown, SandboxTrouble>> {
  return transport.settle?.(number, outcome) ?? err(failure('PAYMENT_UNAVAILABLE', { reason: 'no sandbox' }));
}

/** What the shop's cards and codes brought, as far as this phone knows; nothing where the cloud is not on it. */
export async function readSources(): Promise<readonly SourceTally[]> {
  return (await transport.sources?.()) ?? [];
}
