import { MenuItem } from '@/components/ui/menu/menu';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { messagesResource } from '@/stores/messages/messages';

/** A row for each gift that the shopper has claimed, newest first, as long as the messages tell of it. */
export function ReceivedGifts() {
  const { remote } = messagesResource.use({});
  return valueIn(remote)?.messages.map(
    ({ id, kind, title, target }) =>
      kind === 'gift-claimed' &&
      target.to === 'gift' && (
        <MenuItem
          key={id}
          name={copy.gifts.received}
          description={title}
          onTap={() => void navigateTo({ to: 'gift', id: target.giftId })}
        />
      ),
  );
}
