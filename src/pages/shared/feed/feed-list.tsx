import type { PostActions } from '@/components/feed/post-card/post-actions';
import { ListFooter } from '@/components/ui/list-footer/list-footer';
import { StateView } from '@/components/ui/state-view/state-view';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { ShopHead } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { toCatalog } from '@/pages/shared/to-tabs';

import { FeedDays } from './feed-days';
import type { FeedListData } from './use-feed-list';

interface FeedListProps {
  readonly list: FeedListData;
  /** Author of the posts; absent until loaded. */
  readonly shop: ShopHead | undefined;
  readonly actions: PostActions;
  /** Shown if there are no posts. */
  readonly emptyText: string;
  readonly onRetry: () => void;
  /** Goods shown above the posts, below the pinned ones. */
  readonly shelf?: readonly GoodsCard[] | undefined;
}

/** A list of posts with its loading, empty and failed states. */
export function FeedList({ list, shop, actions, emptyText, onRetry, shelf }: FeedListProps) {
  const { remote, days, now, loadMore } = list;
  return (
    <RemotePage remote={remote} shape="posts" onRetry={onRetry} onHome={toCatalog} homeText={copy.common.toCatalog}>
      {({ items, cursor, nextPage }) =>
        items.length === 0 ? (
          <StateView drawing="empty" message={emptyText} action={{ text: copy.common.toCatalog, onTap: toCatalog }} />
        ) : (
          <>
            <FeedDays
              days={days}
              shelf={shelf}
              now={now}
              name={shop?.sellerName ?? ''}
              avatar={shop?.avatar}
              actions={actions}
            />
            <ListFooter status={nextPage} isEnd={cursor === undefined} onLoadMore={loadMore} />
          </>
        )
      }
    </RemotePage>
  );
}
