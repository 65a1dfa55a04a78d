import { Dot } from '@/components/ui/dot/dot';
import { MenuItem } from '@/components/ui/menu/menu';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { messagesResource } from '@/stores/messages/messages';

/** The row that opens the messages, with a dot while one is unread, and one for each claimed gift that they tell of. */
export function MessagesLink() {
  const { remote, reload } = messagesResource.use({});
  useRefreshOnShow(remote.status, reload);
  const { messages = [], readUntil = 0 } = valueIn(remote) ?? {};
  const isUnread = messages.some(({ at }) => at > readUntil);
  return (
    <>
      <MenuItem
        name={copy.mine.messages}
        description={isUnread ? copy.mine.messagesUnread : undefined}
        onTap={() => void navigateTo({ to: 'messages' })}
      >
        {isUnread && <Dot />}
      </MenuItem>
      {messages.map(
        ({ id, kind, title, target }) =>
          kind === 'gift-claimed' &&
          target.to === 'gift' && (
            <MenuItem
              key={id}
              name={copy.mine.receivedGift}
              description={title}
              onTap={() => void navigateTo({ to: 'gift', id: target.giftId })}
            />
          ),
      )}
    </>
  );
}
