import { View } from '@tarojs/components';
import { Fragment, memo, useState } from 'react';

import type { PostActs } from '@/components/feed/post-card/post-actions';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatDay } from '@/copy/format-time';
import { openPage } from '@/platform/page/watch-visibility';
import type { FeedDay } from '@/stores/feed/feed-days';

import { Windowed } from '../windowed';
import { FeedPost } from './feed-post';
import { feedWindows, type FeedRow } from './feed-windows';
import styles from './feed-days.module.css';

interface FeedDaysProps {
  readonly days: readonly FeedDay[];
  readonly now: EpochMs;
  readonly name: string;
  readonly portrait: Picture | undefined;
  readonly acts: PostActs;
}

function headingOf({ day }: FeedDay): string {
  if (day === 'today') return copy.feed.today;
  if (day === 'yesterday') return copy.feed.yesterday;
  // What is pinned says so on the post itself.
  return day === 'pinned' ? '' : formatDay(day);
}

function Heading({ day }: { readonly day: FeedDay }) {
  return (
    <View className={styles['heading']}>
      <View className={styles['day']}>{headingOf(day)}</View>
      {day.day === 'today' && day.goodsCount > 0 && (
        <View className={styles['count']}>{copy.feed.newGoods(day.goodsCount)}</View>
      )}
    </View>
  );
}

/** The posts under their days. Those far from the screen are not drawn. */
export const FeedDays = memo(function FeedDays({ days, ...shared }: FeedDaysProps) {
  const [page] = useState(openPage);
  const row = ({ post, heads, parted }: FeedRow) => (
    <Fragment key={post.id}>
      {heads && heads.day !== 'pinned' && <Heading day={heads} />}
      <FeedPost post={post} parted={parted} {...shared} />
    </Fragment>
  );
  return (
    <>
      {feedWindows(days).map((group) => (
        <View key={group[0]?.id}>
          {group.map(({ id, near, rows }) => (
            <Windowed key={id} id={id} near={near} page={page}>
              {rows.map(row)}
            </Windowed>
          ))}
        </View>
      ))}
    </>
  );
});
