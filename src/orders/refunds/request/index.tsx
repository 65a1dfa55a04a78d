import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { ComplaintLinks } from '@/orders/shared/complaint-links';
import { OrderNotFound } from '@/orders/shared/order-not-found';
import { RemotePage } from '@/pages/shared/remote-page';
import { askSeller } from '@/pages/shared/shop/ask-seller';
import { redirectTo } from '@/platform/navigation/navigation';

import { KindChoice, ReasonChoice } from './parts/choices';
import { Description } from './parts/description';
import { LineSelections } from './parts/line-selection';
import { RefundSummary } from './parts/refund-summary';
import { SubmitBar } from './parts/submit-bar';
import { useRefundForm, useRefundOrder, type RefundForm } from './use-refund-form';
import styles from './index.module.css';

function FormSections({ form, order }: { readonly form: RefundForm; readonly order: Order }) {
  return (
    <>
      <LineSelections order={order} form={form} />
      <KindChoice form={form} />
      <ReasonChoice form={form} />
      <Description form={form} />
      <RefundSummary form={form} order={order} />
      {form.returnPolicy !== undefined && form.available?.goodsAt !== 'seller' && (
        <View className={styles['return-policy']}>{copy.refundForm.returnPolicy(form.returnPolicy)}</View>
      )}
      <ComplaintLinks />
      <SubmitBar form={form} />
    </>
  );
}

/** Shown if nothing can be refunded now; earlier requests are on the order page. */
function NotRefundable({ form, order }: { readonly form: RefundForm; readonly order: Order }) {
  const isAllRequested = form.available?.lines.every(({ remaining }) => remaining === 0) ?? false;
  const [message, action] = isAllRequested
    ? [
        copy.refundForm.allRequested,
        { text: copy.refundForm.toOrder, onTap: () => void redirectTo({ to: 'order', id: order.id }) },
      ]
    : [copy.refundForm.notRefundable, { text: copy.refunds.askSeller, onTap: form.askSeller }];
  return (
    <>
      <StateView drawing="empty" message={message} action={action} />
      <ComplaintLinks />
    </>
  );
}

function Form({ order }: { readonly order: Order }) {
  const form = useRefundForm(order);
  return (
    <View className={form.notice === '' ? styles['form'] : `${styles['form']} ${styles['with-notice']}`}>
      <RemotePage remote={form.preview} shape="inner" onRetry={form.loadPreview}>
        {({ choices }) =>
          choices.length === 0 && !form.unanswered ? (
            <NotRefundable form={form} order={order} />
          ) : (
            <FormSections form={form} order={order} />
          )
        }
      </RemotePage>
    </View>
  );
}

/** A shop in `contact` mode takes no payments, so refunds are arranged with the seller in chat. */
function ChatOnlyRefund({ order }: { readonly order: Order }) {
  const onTap = () => void askSeller(copy.orderPage.enquiry(order.number, order.lines));
  return (
    <View className={styles['form']}>
      <StateView drawing="empty" message={copy.refunds.contactOnly} action={{ text: copy.refunds.askSeller, onTap }} />
      <ComplaintLinks />
    </View>
  );
}

function RefundRequest({ orderId }: { readonly orderId: string }) {
  const { remote, reload, isChatOnly } = useRefundOrder(orderId);
  const code = remote.status === 'failed' ? remote.failure.code : undefined;
  if (code === 'NOT_FOUND' || code === 'INVALID_INPUT') return <OrderNotFound />;
  return (
    <RemotePage remote={remote} shape="rows" onRetry={reload}>
      {(order) => (isChatOnly && !order.transfers ? <ChatOnlyRefund order={order} /> : <Form order={order} />)}
    </RemotePage>
  );
}

/** The page to request a refund of an order. */
export default function Page() {
  const { id = '' } = useRouter().params;
  return <Screen hasActionBar>{id === '' ? <OrderNotFound /> : <RefundRequest orderId={id} />}</Screen>;
}
