import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { DepositNote } from '@/components/cart/deposit-note/deposit-note';
import { Figures } from '@/components/cart/price-breakdown/price-breakdown';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { Cashier } from '@/pages/shared/payment/cashier';
import { go } from '@/platform/navigation/navigation';

import { Acts } from './parts/actions';
import { Facts } from './parts/facts';
import { Head } from './parts/head';
import { Lines } from './parts/lines';
import { Logistics } from './parts/logistics';
import { Parcel } from './parts/parcel';
import { AskFriend } from './parts/pay-for-me-entry';
import { AfterSales } from './parts/refunds';
import { Reviews } from './parts/reviews';
import { Sourcing } from './parts/sourcing';
import { Timeline } from './parts/timeline';
import { useOrder } from './use-order';
import cards from '../shared/cards.module.css';

const goHome = () => void go({ to: 'feed' });

function Lost() {
  return <StateView drawing="lost" says={copy.orderPage.lost} act={{ text: copy.common.toFeed, onTap: goHome }} />;
}

function totalName({ state, deposit }: Order): string {
  if (deposit) return copy.orderPage.total;
  if (state === 'awaiting-payment') return copy.orderPage.payable;
  return state === 'cancelled' ? copy.orderPage.total : copy.orderPage.paid;
}

/** What of an order in two parts is paid: by its states alone, for each payment leads to one. */
function paidOf({ events }: Order): 'nothing' | 'deposit' | 'both' {
  if (events.some(({ state }) => state === 'paid')) return 'both';
  return events.some(({ state }) => state === 'sourcing') ? 'deposit' : 'nothing';
}

/** Of an order that ended before its deposit there is nothing to tell of it. */
function hasDeposit(order: Order): boolean {
  return order.state !== 'cancelled' || paidOf(order) !== 'nothing';
}

function Cards({ order }: { readonly order: Order }) {
  return (
    <>
      {order.shipment && (
        <View className={cards['card']}>
          <Logistics shipment={order.shipment} arrived={order.state !== 'shipped'} />
        </View>
      )}
      {order.sourcing && (
        <View className={cards['card']}>
          <Sourcing order={order} />
        </View>
      )}
      {order.address && (
        <View className={cards['card']}>
          <Parcel address={order.address} />
        </View>
      )}
      <View className={`${cards['card']} ${cards['lines']}`}>
        <Lines order={order} />
        <Figures figures={order.figures} total={order.total} totalName={totalName(order)} settled />
        {order.deposit && hasDeposit(order) && (
          <DepositNote deposit={order.deposit} paid={paidOf(order)} over={order.state === 'cancelled'} />
        )}
        <AskFriend order={order} />
      </View>
      <AfterSales order={order} />
      <Reviews order={order} />
      <View className={cards['card']}>
        <Timeline order={order} />
      </View>
      <View className={cards['card']}>
        <Facts order={order} />
      </View>
    </>
  );
}

function OrderView({ orderId }: { readonly orderId: string }) {
  const { remote, reload, delivery, ...acts } = useOrder(orderId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <Lost />;
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={goHome}>
      {(order) => (
        <View className={cards['page']}>
          <Head order={order} delivery={delivery} onOver={() => void reload()} />
          <Cards order={order} />
          <Acts order={order} {...acts} />
          <Cashier />
        </View>
      )}
    </RemoteView>
  );
}

/** One order: where it stands, what happens next, and everything that was agreed. */
export default function Page() {
  const { id = '' } = useRouter().params;
  return <Screen barred>{id === '' ? <Lost /> : <OrderView orderId={id} />}</Screen>;
}
