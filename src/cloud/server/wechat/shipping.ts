import { is, number, object, optional } from 'valibot';

import type { Payments, Shipping, ShippingReport } from '@/cloud/ports';
import type { Parcel } from '@/contract/desk/desk-order';
import type { Failure } from '@/contract/failure';
import { ok, type Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';
import type { ShippingReportState } from '@/domain/orders/shipping-duty';

import { toBeijingTime } from '../pay/formats';
import { unavailable } from '../unavailable';
import type { Carriers } from './carriers';
import { refusalOf, type WechatApi } from './wechat-api';

export interface ShippingOptions {
  readonly api: WechatApi;
  readonly carriers: Carriers;
  readonly merchantId: string;
  readonly now: () => EpochMs;
  /** The sender's mobile number: WeChat wants it for parcels of SF Express, and is told the first and last digits only. */
  readonly senderPhone?: string | undefined;
}

/** Codes of shipping management. */
const UNKNOWN_PAYMENT = 10060001;
/** Exactly that was told before. */
const NOTHING_NEW = 10060023;

/** WeChat's limits: characters of the description, and parcels of a payment. */
const DESCRIPTION_CHARS = 120;
const MAX_PARCELS = 15;

/**
 * WeChat's shipping management (发货信息管理). Documentation: developers.weixin.qq.com/miniprogram/dev/platform-capabilities/
 * business-capabilities/order-shipping/order-shipping.html.
 */
export function createShipping(options: ShippingOptions): Shipping {
  const tell = (report: ShippingReport) => upload(report, options);
  // WeChat takes a second report for a correction, and a third not at all.
  return { report: tell, correct: tell, state: (paymentNumber) => readState(paymentNumber, options) };
}

function orderKey(paymentNumber: string, { merchantId }: ShippingOptions) {
  return { order_number_type: 1, mchid: merchantId, out_trade_no: paymentNumber };
}

/** How goods go: 1 by a carrier, 4 fetched by the shopper. */
const BY_CARRIER = 1;
const FETCHED = 4;

async function upload(report: ShippingReport, options: ShippingOptions): ReturnType<Shipping['report']> {
  const path = '/wxa/sec/order/upload_shipping_info';
  const { paymentNumber, payer, parcels } = report;
  const list = await shippingList(report, options);
  if (!list.ok) return list;
  const answer = await options.api.post(path, {
    order_key: orderKey(paymentNumber, options),
    logistics_type: parcels.length === 0 ? FETCHED : BY_CARRIER,
    // 1: all in one; 2: split, and with this all of it is sent.
    delivery_mode: parcels.length > 1 ? 2 : 1,
    ...(parcels.length > 1 && { is_all_delivered: true }),
    shipping_list: list.value,
    upload_time: toBeijingTime(options.now()),
    payer: { openid: payer },
  });
  if (!answer.ok) return answer;
  const { errcode } = answer.value;
  return errcode === 0 || errcode === NOTHING_NEW ? ok(undefined) : unavailable(refusalOf(path, answer.value));
}

async function shippingList({ parcels, description }: ShippingReport, { carriers, senderPhone }: ShippingOptions) {
  const text = [...description].slice(0, DESCRIPTION_CHARS).join('');
  if (parcels.length === 0) return ok([{ item_desc: text }]);
  const known = await carriers.codes();
  if (!known.ok) return known;
  const contact = senderPhone !== undefined && { contact: { consignor_contact: masked(senderPhone) } };
  const toItem = ({ carrier, trackingNumber }: Parcel) => ({
    tracking_no: trackingNumber,
    express_company: known.value(carrier),
    item_desc: text,
    ...contact,
  });
  return ok(parcels.slice(0, MAX_PARCELS).map(toItem));
}

/** `138****8000`: WeChat refuses a number with its last four digits hidden, and needs no more than these. */
function masked(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

const order = object({
  order: object({
    /** 1 to be sent, 2 sent, 3 received, 4 settled, 5 refunded, 6 money waits for its settlement. */
    order_state: number(),
    shipping: optional(object({ finish_shipping_count: optional(number()) })),
  }),
});

async function readOrder(query: Readonly<Record<string, unknown>>, { api }: Pick<ShippingOptions, 'api'>) {
  const path = '/wxa/sec/order/get_order';
  const answer = await api.post(path, query);
  if (!answer.ok) return answer;
  const { errcode, data } = answer.value;
  if (errcode === UNKNOWN_PAYMENT) return ok(undefined);
  return errcode === 0 && is(order, data) ? ok(data.order) : unavailable(refusalOf(path, answer.value));
}

async function readState(
  paymentNumber: string,
  options: ShippingOptions,
): Promise<Result<ShippingReportState | 'none', Failure<'UNAVAILABLE'>>> {
  const query = { merchant_id: options.merchantId, merchant_trade_no: paymentNumber };
  const found = await readOrder(query, options);
  if (!found.ok) return found;
  // How often all of it was reported as sent: twice after the one correction.
  const count = found.value?.shipping?.finish_shipping_count ?? 0;
  if (count === 0) return ok('none');
  return ok(count === 1 ? 'reported' : 'corrected');
}

/** States of a payment whose goods the shopper has confirmed to have, or whose time to say otherwise has passed. */
const CONFIRMED: readonly number[] = [3, 4, 6];

/** `Payments.isReceiptConfirmed`: whether the shopper confirmed receipt in WeChat's own dialog. */
export function createReceipts(api: WechatApi): Payments['isReceiptConfirmed'] {
  return async (transactionId) => {
    const found = await readOrder({ transaction_id: transactionId }, { api });
    return found.ok ? ok(found.value !== undefined && CONFIRMED.includes(found.value.order_state)) : found;
  };
}
