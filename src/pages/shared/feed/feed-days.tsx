import { View } from '@tarojs/components';
import { Fragment, memo, useState } from 'react';

import { GoodsTiles } from '@/components/catalog/goods-tiles/goods-tiles';
import { PinnedPost } from '@/components/feed/pinned-post/pinned-post';
import type { PostActions } from '@/components/feed/post-card/post-actions';
import { useBrowseOnly } from '@/components/ui/screen/browse-only';
import type { GoodsCard } from '@/contract/catalog/goods';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { getCurrentPage } from '@/platform/page/watch-visibility';
import type { FeedDay } from '@/stores/feed/feed-days';

import { useInitiallyNear, Windowed } from '../windowed';
import { FeedPost } from './feed-post';
import { feedWindows, WINDOWS_PER_PAGE, type FeedRow } from './feed-windows';
import styles from './feed-days.module.css';

interface FeedDaysProps {
  readonly days: readonly FeedDay[];
  readonly shelf: readonly GoodsCard[] | undefined;
  readonly now: EpochMs;
  readonly name: string;
  readonly avatar: Picture | undefined;
  readonly actions: PostActions;
}

function headingOf({ day }: FeedDay): string {
  if (day === 'today') return copy.feed.today;
  if (day === 'yesterday') return copy.feed.yesterday;
  // A pinned post has a tag instead of a heading.
  return day === 'pinned' ? '' : formatDay(day);
}

/** Posts grouped by day, pinned ones as a row. Posts far from the screen are not rendered. */
export const FeedDays = memo(function FeedDays({ days, shelf, ...postProps }: FeedDaysProps) {
  const [page] = useState(getCurrentPage);
  const browseOnly = useBrowseOnly();
  const groups = feedWindows(days);
  const firstDated = days.find(({ day }) => day !== 'pinned');
  const isInitiallyNear = useInitiallyNear({ count: groups.flat().length, perPage: WINDOWS_PER_PAGE });
  const renderRow = ({ post, firstOfDay, divided }: FeedRow) => (
    <Fragment key={post.id}>
      {shelf?.[0] && firstOfDay === firstDated && firstOfDay && (
        <GoodsTiles title={copy.feed.shelf} goods={shelf} onOpen={postProps.actions.onOpenGoods} />
      )}
      {firstOfDay && firstOfDay.day !== 'pinned' && <View className={styles['heading']}>{headingOf(firstOfDay)}</View>}
      {/* In single-page mode the post's page can't be opened. */}
      {post.pinned && !browseOnly ? (
        <PinnedPost post={post} onOpen={postProps.actions.onOpenPost} />
      ) : (
        <FeedPost post={post} divided={divided} {...postProps} />
      )}
    </Fragment>
  );
  return (
    <>
      {groups.map((group) => (
        <View key={group[0]?.at}>
          {group.map(({ at, rows }) => (
            <Windowed key={at} id={`posts-${at}`} initiallyNear={isInitiallyNear(at)} page={page}>
              {rows.map(renderRow)}
            </Windowed>
          ))}
        </View>
      ))}
    </>
  );
});
