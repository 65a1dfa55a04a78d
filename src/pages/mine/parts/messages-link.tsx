import { Dot } from '@/components/ui/dot/dot';
import { MenuItem } from '@/components/ui/menu/menu';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { messagesResource } from '@/stores/messages/messages';

/** The row that opens the messages, with a dot while one is unread. */
export function MessagesLink() {
  const { remote, reload } = messagesResource.use({});
  useRefreshOnShow(remote.status, reload);
  const { messages: [newest] = [], readUntil = 0 } = valueIn(remote) ?? {};
  const isUnread = newest !== undefined && newest.at > readUntil;
  return (
    <MenuItem
      name={copy.mine.messages}
      description={isUnread ? copy.mine.messagesUnread : undefined}
      onTap={() => void navigateTo({ to: 'messages' })}
    >
      {isUnread && <Dot />}
    </MenuItem>
  );
}
