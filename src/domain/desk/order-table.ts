import type { DeskOrder } from '@/contract/desk/desk-order';
import type { Source } from '@/contract/entry/landing';
import { minus, toYuanParts, type Fen } from '@/contract/money';
import type { OrderState } from '@/contract/orders/order';
import type { EpochMs } from '@/contract/time';

import { addressText } from '../addresses/address-line';
import { freightOf } from '../orders/lower-price';
import { refundedMoney } from '../refunds/refund-quote';
import { toCsv, type Cell } from './csv';

/** The columns of the table, in sequence. */
export const ORDER_COLUMNS = [
  'number',
  'placedAt',
  'state',
  'name',
  'phone',
  'address',
  'goods',
  'pieces',
  'goodsTotal',
  'freight',
  'total',
  'refunded',
  'carrier',
  'tracking',
  'remark',
  'note',
  'source',
] as const;
type Column = (typeof ORDER_COLUMNS)[number];

/** The words of the table. */
export interface OrderTableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly state: (state: OrderState) => string;
  readonly source: (source: Source | undefined) => string;
  readonly time: (at: EpochMs) => string;
}

/** The orders as CSV: one row for each, after a row of headings. Ids, mobile and tracking numbers stay text. */
export function orderTable(orders: readonly DeskOrder[], words: OrderTableWords): string {
  const headings = ORDER_COLUMNS.map((column) => words.columns[column]);
  return toCsv([headings, ...orders.map((order) => rowOf(order, words))]);
}

function rowOf({ order, note, source }: DeskOrder, words: OrderTableWords): readonly Cell[] {
  const { address, lines, shipments = [] } = order;
  const cells: Readonly<Record<Column, Cell>> = {
    number: { id: order.number },
    placedAt: words.time(order.placedAt),
    state: words.state(order.state),
    name: address?.name ?? '',
    phone: { id: address?.phone ?? '' },
    address: address ? addressText(address) : '',
    goods: lines.map(({ title, options, quantity }) => [title, ...options, `×${quantity}`].join(' ')).join('; '),
    pieces: String(lines.reduce((sum, { quantity }) => sum + quantity, 0)),
    goodsTotal: yuanText(minus(order.total, freightOf(order))),
    freight: yuanText(freightOf(order)),
    total: yuanText(order.total),
    refunded: yuanText(refundedMoney(order)),
    carrier: shipments.map(({ carrier }) => carrier).join('; '),
    tracking: { id: shipments.map(({ trackingNumber }) => trackingNumber).join('; ') },
    remark: order.remark,
    note,
    source: words.source(source),
  };
  return ORDER_COLUMNS.map((column) => cells[column]);
}

/** `128.05`: digits that a spreadsheet can add up. */
function yuanText(amount: Fen): string {
  const { yuan, cents } = toYuanParts(amount);
  return `${yuan}.${String(cents).padStart(2, '0')}`;
}
