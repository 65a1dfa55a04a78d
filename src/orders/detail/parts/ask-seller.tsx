import { Button } from '@/components/ui/button/button';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import type { Order } from '@/contract/orders/order';
import * as copy from '@/copy';
import { pathOf } from '@/platform/navigation/navigation';

interface AskSellerProps {
  readonly order: Order;
  /** Outside WeChat, where there is no chat: shows the seller's card. */
  readonly onAskSeller: () => void;
}

/** Asks about the order without leaving it: in the chat, with the order as a card. */
export function AskSeller({ order: { id, lines }, onAskSeller }: AskSellerProps) {
  if (process.env.TARO_ENV !== 'weapp')
    return (
      <Button kind="plain" onTap={onAskSeller}>
        {copy.orderPage.askSeller}
      </Button>
    );
  const pieces = lines.reduce((count, { quantity }) => count + quantity, 0);
  const title = copy.orderPage.serviceTitle(lines[0]?.title ?? '', pieces);
  return (
    <OpenTypeButton
      openType="contact"
      kind="plain"
      label={copy.orderPage.service}
      messageCard={{ title, path: pathOf({ to: 'order', id }) }}
    >
      {copy.orderPage.askSeller}
    </OpenTypeButton>
  );
}
