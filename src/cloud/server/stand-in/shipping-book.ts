import { array, boolean, is, literal, maxLength, object, optional, picklist, pipe, string } from 'valibot';

import { answer, type StandInAnswer } from './answer';
import { findPayment, type PaymentBook } from './payment-book';

/** What WeChat was told of how the goods of a payment went. */
interface ShippingRecord {
  /** How often. */
  readonly count: number;
  readonly list: string;
  readonly isConfirmed: boolean;
}

export interface ShippingBook {
  readonly payments: PaymentBook;
  /** By payment number. */
  readonly reports: Map<string, ShippingRecord>;
}

const report = object({
  order_key: object({ order_number_type: literal(1), mchid: string(), out_trade_no: string() }),
  logistics_type: picklist([1, 4]),
  delivery_mode: picklist([1, 2]),
  is_all_delivered: optional(boolean()),
  shipping_list: pipe(
    array(
      object({
        item_desc: pipe(string(), maxLength(120)),
        tracking_no: optional(string()),
        express_company: optional(string()),
      }),
    ),
    maxLength(15),
  ),
  upload_time: string(),
  payer: object({ openid: string() }),
});

const errcode = (code: number) => answer(200, { errcode: code, errmsg: code === 0 ? 'ok' : 'refused' });

export function uploadShipping({ payments, reports }: ShippingBook, body: unknown): StandInAnswer {
  if (!is(report, body)) return errcode(10060014);
  const payment = findPayment(payments, body.order_key.out_trade_no);
  if (payment?.paidAt === undefined) return errcode(10060001);
  if (payment.payer !== body.payer.openid) return errcode(10060031);
  const known = reports.get(payment.number);
  const list = JSON.stringify(body.shipping_list);
  if (known?.list === list) return errcode(10060023);
  if (known && known.count >= 2) return errcode(10060003);
  reports.set(payment.number, { count: (known?.count ?? 0) + 1, list, isConfirmed: false });
  return errcode(0);
}

const query = object({ merchant_trade_no: optional(string()), transaction_id: optional(string()) });

export function getShippedOrder({ payments, reports }: ShippingBook, body: unknown): StandInAnswer {
  const id = is(query, body) ? (body.merchant_trade_no ?? body.transaction_id) : undefined;
  const payment = findPayment(payments, id);
  if (payment?.paidAt === undefined) return errcode(10060001);
  const known = reports.get(payment.number);
  const sent = known ? 2 : 1;
  return answer(200, {
    errcode: 0,
    order: { order_state: known?.isConfirmed ? 3 : sent, shipping: { finish_shipping_count: known?.count ?? 0 } },
  });
}

/** The shopper confirms receipt in WeChat's dialog. */
export function confirmReceipt({ payments, reports }: ShippingBook, id: string): boolean {
  const own = findPayment(payments, id)?.number ?? '';
  const known = reports.get(own);
  if (known) reports.set(own, { ...known, isConfirmed: true });
  return known !== undefined;
}
