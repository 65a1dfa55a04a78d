import type { CustomerRecord } from '@/cloud/overview-documents';
import type { Ports, Reader } from '@/cloud/ports';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { toCouponList } from '@/cloud/services/promotions/coupon-list';
import type { CustomerSummary, DeskCustomer } from '@/contract/desk/customer';
import { hasAccount } from '@/domain/desk/chat-customer';
import { isErased } from '@/domain/me/erased';

const TAIL = 4;

/** A customer in the seller's list. */
export function toCustomerSummary({ id, orders, spent, lastOrder, note = '' }: CustomerRecord): CustomerSummary {
  const { at, name, phone, source = 'direct' } = lastOrder;
  return {
    ...{ id, orders, spent, lastOrderAt: at, source, note },
    ...(isErased(id) && { isErased: true as const }),
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phoneTail: phone.slice(-TAIL) }),
  };
}

/** A customer with what is in their wallet. */
export async function toDeskCustomer(
  db: Reader,
  customer: CustomerRecord,
  { catalog, clock }: Pick<Ports, 'catalog' | 'clock'>,
): Promise<DeskCustomer> {
  const wallet = await readWallet(db, { caller: { shopperId: customer.id }, catalog });
  const { items, credit } = toCouponList(wallet, { catalog, clock });
  return {
    ...toCustomerSummary(customer),
    hasWallet: hasAccount(customer.id),
    coupons: items,
    credit,
    gifts: [...(customer.gifts ?? [])].reverse(),
  };
}
