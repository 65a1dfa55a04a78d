import type { PostActs } from '@/components/feed/post-card/post-actions';
import { ListFoot } from '@/components/ui/list-footer/list-footer';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { go } from '@/platform/navigation/navigation';

import { FeedDays } from './feed-days';
import type { FeedListed } from './use-feed-list';

interface FeedListProps {
  readonly listed: FeedListed;
  /** Whose posts they are; absent until it is known. */
  readonly shop: Shop | undefined;
  readonly acts: PostActs;
  /** Said where there is none. */
  readonly empty: string;
  readonly onRetry: () => void;
}

const toCatalogue = () => void go({ to: 'catalogue' });

/** A list of posts in every state it can be in. */
export function FeedList({ listed, shop, acts, empty, onRetry }: FeedListProps) {
  const { remote, days, now, more } = listed;
  return (
    <RemoteView remote={remote} shape="posts" onRetry={onRetry} onHome={toCatalogue}>
      {({ items, cursor, more: state }) =>
        items.length === 0 ? (
          <StateView drawing="empty" says={empty} act={{ text: copy.common.toCatalogue, onTap: toCatalogue }} />
        ) : (
          <>
            <FeedDays days={days} now={now} name={shop?.name ?? ''} portrait={shop?.portrait} acts={acts} />
            <ListFoot more={state} ended={cursor === undefined} onMore={more} />
          </>
        )
      }
    </RemoteView>
  );
}
