import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { WaysOut } from '@/orders/shared/complaint-links';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { go, replace } from '@/platform/navigation/navigation';

import { Kinds, Reasons } from './parts/choices';
import { Story } from './parts/description';
import { LinePicks } from './parts/line-picks';
import { SendBar } from './parts/send-bar';
import { Sum } from './parts/sum';
import { useOrderOf, useRefundForm, type RefundForm } from './use-refund-form';
import styles from './index.module.css';

const words = copy.refundForm;
const goHome = () => void go({ to: 'feed' });

function Lost() {
  return <StateView drawing="lost" says={copy.orderPage.lost} act={{ text: copy.common.toFeed, onTap: goHome }} />;
}

function Parts({ form, order }: { readonly form: RefundForm; readonly order: Order }) {
  return (
    <>
      <LinePicks order={order} form={form} />
      <Kinds form={form} order={order} />
      <Reasons form={form} />
      <Story form={form} />
      <Sum form={form} order={order} />
      {form.returns !== undefined && order.shipment !== undefined && (
        <View className={styles['returns']}>{words.returns(form.returns)}</View>
      )}
      <WaysOut />
      <SendBar form={form} />
    </>
  );
}

/** Nothing can be had now: what was asked for before is on the order's page. */
function Nothing({ form, order }: { readonly form: RefundForm; readonly order: Order }) {
  const isTaken = form.known?.lines.every(({ left }) => left === 0) ?? false;
  const [says, act] = isTaken
    ? [words.taken, { text: words.toOrder, onTap: () => void replace({ to: 'order', id: order.id }) }]
    : [words.nothing, { text: copy.refunds.ask, onTap: form.askSeller }];
  return (
    <>
      <StateView drawing="empty" says={says} act={act} />
      <WaysOut />
    </>
  );
}

function Form({ order }: { readonly order: Order }) {
  const form = useRefundForm(order);
  return (
    <View className={form.notice === '' ? styles['form'] : `${styles['form']} ${styles['noted']}`}>
      <RemoteView remote={form.preview} shape="inner" onRetry={form.ask} onHome={goHome}>
        {({ choices }) =>
          choices.length === 0 && !form.unanswered ? (
            <Nothing form={form} order={order} />
          ) : (
            <Parts form={form} order={order} />
          )
        }
      </RemoteView>
    </View>
  );
}

/** A shop that takes no money here gives none back here. */
function ByHand({ order }: { readonly order: Order }) {
  const onTap = () => void askSeller(copy.orderPage.enquiry(order.number, order.lines));
  return (
    <View className={styles['form']}>
      <StateView drawing="empty" says={copy.refunds.contactOnly} act={{ text: copy.refunds.ask, onTap }} />
      <WaysOut />
    </View>
  );
}

function Asked({ orderId }: { readonly orderId: string }) {
  const { remote, reload, contact } = useOrderOf(orderId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <Lost />;
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={goHome}>
      {(order) => (contact ? <ByHand order={order} /> : <Form order={order} />)}
    </RemoteView>
  );
}

/** Asking for money back: what of an order, how, why, and what it brings back. */
export default function Page() {
  const { id = '' } = useRouter().params;
  return <Screen barred>{id === '' ? <Lost /> : <Asked orderId={id} />}</Screen>;
}
