import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import type { MessageKind } from '@/contract/messages/message';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { askToNotify, kindsToAsk } from '@/stores/messages/ask-to-notify';

interface NotifyButtonProps {
  readonly kinds: readonly MessageKind[];
  readonly templates: Shop['messageTemplates'];
}

/** Asks for WeChat's messages about the order, once on this phone and only when it is tapped. */
export function NotifyButton({ kinds, templates }: NotifyButtonProps) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked || kindsToAsk(kinds, templates).length === 0) return null;
  const ask = () => {
    setAsked(true);
    void askToNotify(kinds, templates);
  };
  return (
    <Button kind="plain" onTap={ask}>
      {copy.payment.notify}
    </Button>
  );
}
