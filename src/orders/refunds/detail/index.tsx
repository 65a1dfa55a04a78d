import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { CopyableNumber } from '@/orders/detail/parts/copyable-number';
import { EventList } from '@/orders/detail/parts/event-list';
import cards from '@/orders/shared/cards.module.css';
import { ComplaintLinks } from '@/orders/shared/complaint-links';
import { RemotePage } from '@/pages/shared/remote-page';
import { toFeed } from '@/pages/shared/to-tabs';
import { canRequestRefund } from '@/stores/refunds/refund-eligibility';

import { RefundActionBar } from './parts/refund-action-bar';
import { RefundMoney } from './parts/refund-money';
import { RefundStatus } from './parts/refund-status';
import { ReferenceNumbers, RequestInfo } from './parts/request-info';
import { ReturnAddress, TrackingForm } from './parts/return-shipment';
import { useRefund, type RefundActions } from './use-refund';
import styles from './index.module.css';

function NotFound({ onOrder }: { readonly onOrder?: (() => void) | undefined }) {
  const action = onOrder ? { text: copy.refunds.toOrder, onTap: onOrder } : { text: copy.common.toFeed, onTap: toFeed };
  return <StateView drawing="lost" message={copy.refunds.notFound} action={action} />;
}

/**
 * Return shipment: a hint before the seller agrees, then address and tracking form, then the tracking number. Nothing
 * for money refunds.
 */
function ReturnShipment({ refund, actions }: { readonly refund: Refund; readonly actions: RefundActions }) {
  const { kind, state, returnAddress, returnTracking } = refund;
  if (kind === 'money') return null;
  if (state === 'requested')
    return <View className={`${cards['card']} ${styles['wait']}`}>{copy.refundPage.waitForAddress}</View>;
  if (returnTracking) {
    return (
      <View className={cards['card']}>
        <CopyableNumber
          name={returnTracking.carrier}
          number={returnTracking.number}
          label={copy.refundPage.copyTracking}
        />
      </View>
    );
  }
  if (state !== 'agreed' || !returnAddress) return null;
  return (
    <View className={cards['card']}>
      <ReturnAddress address={returnAddress} />
      <TrackingForm busy={actions.busy} onSubmit={actions.onShipped} />
    </View>
  );
}

interface RefundViewProps {
  readonly order: Order;
  readonly refund: Refund;
  readonly actions: RefundActions;
}

function RefundView({ order, refund, actions }: RefundViewProps) {
  const events = [...refund.events].reverse();
  return (
    <View className={cards['page']}>
      <RefundStatus order={order} refund={refund} />
      <ReturnShipment refund={refund} actions={actions} />
      <View className={cards['card']}>
        <RefundMoney order={order} refund={refund} />
      </View>
      <View className={cards['card']}>
        <EventList events={events.map((event) => ({ at: event.at, text: copy.refunds.event(event) }))} />
      </View>
      <View className={cards['card']}>
        <RequestInfo order={order} refund={refund} />
      </View>
      <View className={cards['card']}>
        <ReferenceNumbers order={order} refund={refund} />
      </View>
      <ComplaintLinks open={refund.state === 'refused'} />
      <RefundActionBar orderId={order.id} refund={refund} canRequest={canRequestRefund(order)} {...actions} />
    </View>
  );
}

function RefundDetail({ orderId, refundId }: { readonly orderId: string; readonly refundId: string }) {
  const { remote, reload, refund, onOrder, ...actions } = useRefund(orderId, refundId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <NotFound />;
  return (
    <RemotePage remote={remote} shape="rows" onRetry={reload}>
      {(order) =>
        refund ? <RefundView order={order} refund={refund} actions={actions} /> : <NotFound onOrder={onOrder} />
      }
    </RemotePage>
  );
}

/** The page of one refund: status, next step, money, return shipment and complaint links. */
export default function Page() {
  const { order = '', id = '' } = useRouter().params;
  return (
    <Screen hasActionBar>
      {order === '' || id === '' ? <NotFound /> : <RefundDetail orderId={order} refundId={id} />}
    </Screen>
  );
}
