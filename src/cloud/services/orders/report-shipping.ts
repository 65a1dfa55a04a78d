import type { Ports, ShippingReport, WriteFailure } from '@/cloud/ports';
import type { OrderRecord } from '@/cloud/records';
import { updateRecord } from '@/cloud/repositories/orders/update-record';
import { ok, type Result } from '@/contract/result';
import { openShippingDuty, type ShippingReportState } from '@/domain/orders/shipping-duty';
import { isPaymentApplied, paymentsOf } from '@/domain/payment/order-payments';
import { dueNumbers } from '@/domain/payment/payment-number';

/**
 * Tells WeChat how an order was sent, if it has to know. A failure changes nothing for the seller: the sweep tries again.
 * Returns whether nothing is left to tell.
 */
export async function reportShipping(orderId: string, ports: Ports): Promise<boolean> {
  const record = await ports.db.get('orders', orderId);
  const state = record && openShippingDuty(record.order, record.shippingReport?.state);
  if (!state) return true;
  const told = await tell(record, state, ports);
  const askedAt = ports.clock.now();
  const written = await updateRecord(orderId, ports, (found) => {
    const { order, shippingReport } = found;
    // Another report was faster and told all.
    if (!openShippingDuty(order, shippingReport?.state)) return found;
    return { ...found, shippingReport: told.ok ? { state } : { ...shippingReport, askedAt } };
  });
  return told.ok && written.ok;
}

async function tell(
  record: OrderRecord,
  duty: ShippingReportState,
  { shipping }: Ports,
): Promise<Result<void, WriteFailure>> {
  for (const report of reportsOf(record)) {
    // What was never tried is not known there; otherwise an answer may have been lost.
    const known = record.shippingReport ? await shipping.state(report.paymentNumber) : ok('none' as const);
    if (!known.ok) return known;
    const told = await tellPayment(report, { known: known.value, duty, shipping });
    if (!told.ok) return told;
  }
  return ok(undefined);
}

interface Telling {
  readonly known: ShippingReportState | 'none';
  readonly duty: ShippingReportState;
  readonly shipping: Ports['shipping'];
}

async function tellPayment(
  report: ShippingReport,
  { known, duty, shipping }: Telling,
): Promise<Result<void, WriteFailure>> {
  if (known === 'none') return shipping.report(report);
  return known === 'reported' && duty === 'corrected' ? shipping.correct(report) : ok(undefined);
}

/** One report for each payment that was made: a deposit and its balance are two. */
function reportsOf({ order, shopperId, otherPayers = [] }: OrderRecord): readonly ShippingReport[] {
  const friendAt = dueNumbers(order, 'whole').indexOf(order.paidNumber ?? order.number) - 1;
  return paymentsOf(order)
    .filter(({ number }) => isPaymentApplied(order, number))
    .map(({ number }) => ({
      paymentNumber: number,
      payer: otherPayers[friendAt] ?? shopperId,
      parcels: (order.shipments ?? []).map(({ carrier, trackingNumber }) => ({ carrier, trackingNumber })),
      description: order.lines.map(({ title }) => title).join(', '),
    }));
}
