import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { DepositNote } from '@/components/cart/deposit-note/deposit-note';
import { PriceBreakdown } from '@/components/cart/price-breakdown/price-breakdown';
import { Screen } from '@/components/ui/screen/screen';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { OrderNotFound } from '@/orders/shared/order-not-found';
import { SandboxCashier } from '@/pages/shared/payment/sandbox-cashier';
import { RemotePage } from '@/pages/shared/remote-page';
import { currentDeposit } from '@/stores/orders/preorder';
import shared from '@/styles/shared.module.css';

import { GiftEntry } from './parts/gift-entry';
import { Lines } from './parts/lines';
import { Logistics } from './parts/logistics';
import { OrderActionBar } from './parts/order-action-bar';
import { OrderInfo } from './parts/order-info';
import { OrderStatus } from './parts/order-status';
import { PayForMeEntry } from './parts/pay-for-me-entry';
import { Refunds } from './parts/refunds';
import { Reviews } from './parts/reviews';
import { ShippingAddress } from './parts/shipping-address';
import { Sourcing } from './parts/sourcing';
import { useOrder } from './use-order';
import cards from '../shared/cards.module.css';

function totalLabelOf({ state, deposit }: Order): string {
  if (deposit) return copy.orderPage.total;
  if (state === 'awaiting-payment') return copy.orderPage.payable;
  return state === 'cancelled' ? copy.orderPage.total : copy.orderPage.paid;
}

/** Which payments of an order in two parts were made, derived from its history. */
function paidOf({ events }: Order): 'nothing' | 'deposit' | 'both' {
  if (events.some(({ state }) => state === 'paid')) return 'both';
  return events.some(({ state }) => state === 'sourcing') ? 'deposit' : 'nothing';
}

/** Whether the deposit is shown: not if the order was cancelled before its deposit was paid. */
function showsDeposit(order: Order): boolean {
  return order.state !== 'cancelled' || paidOf(order) !== 'nothing';
}

function Cards({ order }: { readonly order: Order }) {
  return (
    <>
      {order.shipments?.map((shipment) => (
        <View key={shipment.trackingNumber} className={cards['card']}>
          <Logistics shipment={shipment} arrived={order.state !== 'shipped'} />
        </View>
      ))}
      {order.sourcing && (
        <View className={cards['card']}>
          <Sourcing order={order} />
        </View>
      )}
      {order.address && (
        <View className={cards['card']}>
          <ShippingAddress address={order.address} />
        </View>
      )}
      <View className={`${cards['card']} ${shared['wide-column']}`}>
        <Lines order={order} />
        <PriceBreakdown breakdown={order.breakdown} total={order.total} totalLabel={totalLabelOf(order)} settled />
        {order.deposit && showsDeposit(order) && (
          <DepositNote
            deposit={currentDeposit(order, order.deposit)}
            paid={paidOf(order)}
            ended={order.state === 'cancelled'}
          />
        )}
        <PayForMeEntry order={order} />
        <GiftEntry order={order} />
      </View>
      <Refunds order={order} />
      <Reviews order={order} />
      <View className={cards['card']}>
        <OrderInfo order={order} />
      </View>
    </>
  );
}

function OrderView({ orderId }: { readonly orderId: string }) {
  const { remote, reload, delivery, ...actions } = useOrder(orderId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <OrderNotFound />;
  return (
    <RemotePage remote={remote} shape="rows" onRetry={reload}>
      {(order) => (
        <View className={cards['page']}>
          <OrderStatus order={order} delivery={delivery} onExpire={() => void reload()} />
          <Cards order={order} />
          <OrderActionBar order={order} {...actions} />
          <SandboxCashier />
        </View>
      )}
    </RemotePage>
  );
}

/** The order detail page. */
export default function Page() {
  const { id = '' } = useRouter().params;
  return <Screen hasActionBar>{id === '' ? <OrderNotFound /> : <OrderView orderId={id} />}</Screen>;
}
