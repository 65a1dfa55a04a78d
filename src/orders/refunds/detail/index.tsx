import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Order } from '@/contract/orders/order';
import type { Refund } from '@/contract/refunds/refund';
import * as copy from '@/copy';
import { CopiedNumber } from '@/orders/detail/parts/copied-number';
import { Happenings } from '@/orders/detail/parts/events';
import { WaysOut } from '@/orders/shared/complaint-links';
import { go } from '@/platform/navigation/navigation';
import { canAskRefund } from '@/stores/refunds/refund-eligibility';

import { Acts } from './parts/actions';
import { Head } from './parts/head';
import { Money } from './parts/money';
import { Asked, Numbers } from './parts/request';
import { ReturnTo, TrackingForm } from './parts/send-back';
import { useRefund, type RefundActs } from './use-refund';
import styles from './index.module.css';
import cards from '@/orders/shared/cards.module.css';

const words = copy.refunds.page;
const goHome = () => void go({ to: 'feed' });

function Lost({ onOrder }: { readonly onOrder?: (() => void) | undefined }) {
  const act = onOrder ? { text: copy.refunds.toOrder, onTap: onOrder } : { text: copy.common.toFeed, onTap: goHome };
  return <StateView drawing="lost" says={copy.refunds.lost} act={act} />;
}

/** The way of the goods back to the seller: promised, open, or gone. Nothing where they stay. */
function WayBack({ refund, acts }: { readonly refund: Refund; readonly acts: RefundActs }) {
  const { kind, state, returnTo, returnTracking } = refund;
  if (kind === 'money') return null;
  if (state === 'requested') return <View className={`${cards['card']} ${styles['wait']}`}>{words.wait}</View>;
  if (returnTracking) {
    return (
      <View className={cards['card']}>
        <CopiedNumber name={returnTracking.carrier} number={returnTracking.number} label={words.copyTracking} />
      </View>
    );
  }
  if (state !== 'agreed' || !returnTo) return null;
  return (
    <View className={cards['card']}>
      <ReturnTo address={returnTo} />
      <TrackingForm busy={acts.busy} onSent={acts.onSent} />
    </View>
  );
}

interface RefundPageProps {
  readonly order: Order;
  readonly refund: Refund;
  readonly acts: RefundActs;
}

function RefundView({ order, refund, acts }: RefundPageProps) {
  const happened = [...refund.events].reverse();
  const { onSent: _sent, ...rest } = acts;
  return (
    <View className={cards['page']}>
      <Head refund={refund} />
      <WayBack refund={refund} acts={acts} />
      <View className={cards['card']}>
        <Money refund={refund} />
      </View>
      <View className={cards['card']}>
        <Happenings list={happened.map((event) => ({ at: event.at, text: copy.refunds.happened(event) }))} />
      </View>
      <View className={cards['card']}>
        <Asked order={order} refund={refund} />
      </View>
      <View className={cards['card']}>
        <Numbers order={order} refund={refund} />
      </View>
      <WaysOut open={refund.state === 'refused'} />
      <Acts refund={refund} canAsk={canAskRefund(order)} {...rest} />
    </View>
  );
}

function AfterSales({ orderId, refundId }: { readonly orderId: string; readonly refundId: string }) {
  const { remote, reload, refund, onOrder, ...acts } = useRefund(orderId, refundId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <Lost />;
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={goHome}>
      {(order) => (refund ? <RefundView order={order} refund={refund} acts={acts} /> : <Lost onOrder={onOrder} />)}
    </RemoteView>
  );
}

/** One request for money back: where it stands, what happens next, where the money is, and whom else to turn to. */
export default function Page() {
  const { order = '', id = '' } = useRouter().params;
  return <Screen barred>{order === '' || id === '' ? <Lost /> : <AfterSales orderId={order} refundId={id} />}</Screen>;
}
