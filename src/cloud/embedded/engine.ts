import type { SourceStats } from '@/contract/entry/landing';
import { ok } from '@/contract/result';
import { countBySource } from '@/domain/entry/attribution';

import type { Ports } from '../ports';
import { handlePaymentNotification } from '../services/payment/late-payment';
import type { Messages } from '../wechat-ports';
import { moderation } from './moderation';
import { createSandbox, type SettleSandbox } from './payments/sandbox';
import { createSandboxShipping } from './payments/sandbox-shipping';
import { openPhoneShop, type EmbeddedOptions, type PhoneShop } from './phone-shop';
import { previewCodes } from './preview-codes';
import { previewGroups } from './preview-groups';
import { simulateSeller } from './simulated-seller';
import type { Store } from './storage/store';

/** The shop on this phone, with all that it works with. */
export interface Engine {
  /** The ports for one request; by default of the phone's own shopper. */
  readonly portsFor: (shopperId?: string) => Ports;
  readonly settle: SettleSandbox;
  /** Does what the demo seller does by now. */
  readonly simulateSeller: () => Promise<void>;
  /** Visits and orders by source, as far as this phone knows. */
  readonly sourceStats: () => readonly SourceStats[];
  readonly store: Store;
}

/** See `openPhoneShop`. */
export function openEngine(options: EmbeddedOptions): Engine {
  return createEngine(openPhoneShop(options), options);
}

export function createEngine(
  { store, readPortsFor }: PhoneShop,
  { now, pictureFolder, messages = NO_MESSAGES }: EmbeddedOptions,
): Engine {
  const payee = () => readPortsFor().catalog.shop.name;
  const { payments, settle, latePaymentNumbers } = createSandbox({ store, now, payee });
  const shared = {
    payments,
    shipping: createSandboxShipping(store),
    codes: previewCodes,
    groups: previewGroups(now),
    moderation,
    messages,
  };
  const portsFor = (shopperId?: string): Ports => ({ ...shared, isDemo: true, ...readPortsFor(shopperId) });
  return {
    portsFor,
    settle,
    simulateSeller: async () => {
      for (const number of latePaymentNumbers()) await handlePaymentNotification(number, portsFor());
      await simulateSeller(store, now(), { ...portsFor(), pictureFolder });
    },
    sourceStats: () => countBySource(store.list('visits'), store.list('orders')),
    store,
  };
}

const NO_MESSAGES: Messages = { send: async () => ok(undefined) };
