import { Button } from '@/components/ui/button/button';
import { OpenTypeButton } from '@/components/ui/button/open-type-button';
import * as copy from '@/copy';

interface AskSellerProps {
  /** Read aloud: what the chat begins with. */
  readonly label: string;
  /** The card offered in the chat, which opens `path`. */
  readonly card: { readonly title: string; readonly path: string };
  /** The only act of its bar. */
  readonly wide?: boolean;
  /** Outside WeChat, where there is no chat: shows the seller's card. */
  readonly onAskSeller: () => void;
}

/** Asks about what is shown without leaving it: in the chat, with a card of it. */
export function AskSeller({ label, card, wide = false, onAskSeller }: AskSellerProps) {
  if (process.env.TARO_ENV !== 'weapp')
    return (
      <Button wide={wide} onTap={onAskSeller}>
        {copy.orderPage.askSeller}
      </Button>
    );
  return (
    <OpenTypeButton openType="contact" wide={wide} label={label} messageCard={card}>
      {copy.orderPage.askSeller}
    </OpenTypeButton>
  );
}
