import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';

import { Dot } from '@/components/ui/dot/dot';
import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Message, MessageTarget } from '@/contract/messages/message';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { formatDateTime } from '@/copy/format-time';
import { MoreGoods } from '@/pages/shared/catalog/more-goods';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo, type Route } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { markMessagesRead } from '@/stores/messages/mark-read';
import { messagesResource } from '@/stores/messages/messages';

import styles from './index.module.css';

function routeOf(target: MessageTarget): Route {
  switch (target.to) {
    case 'order':
      return { to: 'order', id: target.orderId };
    case 'refund':
      return { to: 'refund', orderId: target.orderId, id: target.refundId };
    case 'gift':
      return { to: 'gift', id: target.giftId };
    case 'goods':
      return { to: 'goods', id: target.goodsId };
    case 'offers':
      return { to: 'offers' };
  }
}

function MessageItem({ message, isUnread }: { readonly message: Message; readonly isUnread: boolean }) {
  const { kind, title, at, target } = message;
  const name = copy.messages.kind[kind];
  return (
    <MenuItem
      name={name}
      description={copy.common.joinWithDots([title, formatDateTime(at)])}
      label={isUnread ? copy.messages.unread(name) : undefined}
      onTap={() => void navigateTo(routeOf(target))}
    >
      {isUnread && <Dot />}
    </MenuItem>
  );
}

/** What the shopper is told of, newest first. Showing it marks it as read; the dots stay until it is opened again. */
export default function MessagesPage() {
  const { remote, reload } = messagesResource.use({});
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  const known = valueIn(remote);
  const newestAt = known?.messages[0]?.at;
  const [readBefore, setReadBefore] = useState(known?.readUntil);
  useEffect(() => {
    if (newestAt === undefined) return;
    setReadBefore((before) => before ?? known?.readUntil);
    void markMessagesRead(newestAt);
    // Only once for each newest message: the answer to a later look says that it is read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [newestAt]);
  return (
    <Screen>
      <RemotePage remote={remote} shape="rows" onRetry={reload}>
        {({ messages, readUntil }) =>
          messages.length === 0 ? (
            <>
              <StateView
                drawing="empty"
                message={copy.messages.empty}
                action={{ text: copy.common.toCatalog, onTap: toCatalog }}
              />
              <MoreGoods />
            </>
          ) : (
            <View className={styles['page']}>
              <Menu>
                {messages.map((message) => (
                  <MessageItem key={message.id} message={message} isUnread={message.at > (readBefore ?? readUntil)} />
                ))}
              </Menu>
            </View>
          )
        }
      </RemotePage>
    </Screen>
  );
}
