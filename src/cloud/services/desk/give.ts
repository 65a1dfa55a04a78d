import type { CustomerRecord } from '@/cloud/overview-documents';
import type { Ports, Transaction, WriteFailure } from '@/cloud/ports';
import type { WalletRecord } from '@/cloud/shopper-records';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { findCustomer } from '@/cloud/repositories/desk/customers';
import { changedBySeller } from '@/cloud/repositories/history';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { runOnce } from '@/cloud/repositories/run-once';
import type { DeskCustomer, Gift } from '@/contract/desk/customer';
import { failure, type Failure } from '@/contract/failure';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import { hasAccount } from '@/domain/desk/chat-customer';

import { toDeskCustomer } from './to-desk-customer';

type GiveFailure = Failure<'NOT_FOUND' | 'INVALID_INPUT' | 'TOO_MANY'>;

type WithoutTime<G> = G extends Gift ? Omit<G, 'at' | 'reason'> : never;

/** What one gift does: the wallet with it, and what the customer's history says. */
interface Given {
  readonly wallet: WalletRecord;
  readonly gift: WithoutTime<Gift>;
}

interface GiveRequest<F> {
  readonly verb: 'desk.giveCoupon' | 'desk.giveCredit';
  readonly request: { readonly requestId: string; readonly customerId: string; readonly reason: string };
  /** Ports with the catalog of the transaction. */
  readonly give: (wallet: WalletRecord, ports: Ports) => Result<Given, F>;
}

/** The seller gives something to one customer: wallet and history in one write, once for each request. */
export function giveOnce<F>(
  ports: Ports,
  { verb, request, give }: GiveRequest<F>,
): Promise<Result<DeskCustomer, F | GiveFailure | Failure<'REQUEST_REUSED'> | WriteFailure>> {
  return transactionWithCatalog<DeskCustomer, F | GiveFailure | Failure<'REQUEST_REUSED'>>(
    ports,
    async (tx, current) => {
      const found = await findReceiver(tx, request.customerId);
      if (!found.ok) return found;
      return runOnce<DeskCustomer, F | GiveFailure>(tx, ports, {
        verb,
        request,
        async run() {
          const { gifts = [] } = found.value;
          if (gifts.length >= LIMITS.gifts) return err(failure('TOO_MANY', { what: 'gifts', limit: LIMITS.gifts }));
          const wallet = await readWallet(tx, { ...current, caller: { shopperId: found.value.id } });
          const given = give(wallet, current);
          if (!given.ok) return given;
          const gift: Gift = { at: ports.clock.now(), reason: request.reason, ...given.value.gift };
          const customer = changedBySeller({ ...found.value, gifts: [...gifts, gift] }, verb, ports);
          tx.put('wallets', given.value.wallet);
          tx.put('customers', customer);
          return ok(await toDeskCustomer(tx, customer, current));
        },
        idOf: ({ id }) => id,
        replay: async () => ok(await toDeskCustomer(tx, found.value, current)),
      });
    },
  );
}

async function findReceiver(tx: Transaction, customerId: string): Promise<Result<CustomerRecord, GiveFailure>> {
  return hasAccount(customerId)
    ? findCustomer(tx, customerId)
    : err(failure('INVALID_INPUT', { path: 'customerId', rule: 'wallet' }));
}
