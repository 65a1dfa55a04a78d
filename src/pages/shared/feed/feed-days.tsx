import { View } from '@tarojs/components';
import { Fragment, memo, useState } from 'react';

import type { PostActions } from '@/components/feed/post-card/post-actions';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { getCurrentPage } from '@/platform/page/watch-visibility';
import type { FeedDay } from '@/stores/feed/feed-days';
import shared from '@/styles/shared.module.css';

import { useInitiallyNear, Windowed } from '../windowed';
import { FeedPost } from './feed-post';
import { feedWindows, WINDOWS_PER_PAGE, type FeedRow } from './feed-windows';
import styles from './feed-days.module.css';

interface FeedDaysProps {
  readonly days: readonly FeedDay[];
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

function Heading({ day }: { readonly day: FeedDay }) {
  return (
    <View className={styles['heading']}>
      <View className={shared['heading']}>{headingOf(day)}</View>
      {day.day === 'today' && day.goodsCount > 0 && (
        <View className={shared['note']}>{copy.feed.newGoods(day.goodsCount)}</View>
      )}
    </View>
  );
}

/** Posts grouped by day. Posts far from the screen are not rendered. */
export const FeedDays = memo(function FeedDays({ days, ...postProps }: FeedDaysProps) {
  const [page] = useState(getCurrentPage);
  const groups = feedWindows(days);
  const isInitiallyNear = useInitiallyNear({ count: groups.flat().length, perPage: WINDOWS_PER_PAGE });
  const renderRow = ({ post, firstOfDay, divided }: FeedRow) => (
    <Fragment key={post.id}>
      {firstOfDay && firstOfDay.day !== 'pinned' && <Heading day={firstOfDay} />}
      <FeedPost post={post} divided={divided} {...postProps} />
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
