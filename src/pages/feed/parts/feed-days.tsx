import { memo } from 'react';
import { View } from '@tarojs/components';

import { PostCard, type PostActs } from '@/components/post-card/post-card';
import type { Picture } from '@/contract/picture';
import type { EpochMs } from '@/contract/time';
import * as copy from '@/copy';
import { formatAgo, formatDay } from '@/copy/format-time';
import type { FeedDay } from '@/stores/feed-days';

import styles from './feed-days.module.css';

interface FeedDaysProps {
  readonly days: readonly FeedDay[];
  readonly now: EpochMs;
  readonly name: string;
  readonly portrait: Picture | undefined;
  readonly acts: PostActs;
}

/** Days under one parent: WeChat's audit counts children, and a long feed would have too many. */
const CHUNK = 20;

function headingOf({ day }: FeedDay): string {
  if (day === 'today') return copy.feed.today;
  if (day === 'yesterday') return copy.feed.yesterday;
  // What is pinned says so on the post itself.
  return day === 'pinned' ? '' : formatDay(day);
}

function chunked<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/** The posts under their days. */
export const FeedDays = memo(function FeedDays({ days, now, name, portrait, acts }: FeedDaysProps) {
  return (
    <>
      {chunked(days).map((chunk) => (
        <View key={chunk[0]?.key}>
          {chunk.map((group) => (
            <View key={group.key}>
              {group.day !== 'pinned' && (
                <View className={styles['heading']}>
                  <View className={styles['day']}>{headingOf(group)}</View>
                  {group.day === 'today' && group.goodsCount > 0 && (
                    <View className={styles['count']}>{copy.feed.newGoods(group.goodsCount)}</View>
                  )}
                </View>
              )}
              {group.posts.map((post) => (
                <PostCard
                  key={post.id}
                  post={post}
                  name={name}
                  portrait={portrait}
                  ago={formatAgo(post.at, now)}
                  acts={acts}
                />
              ))}
            </View>
          ))}
        </View>
      ))}
    </>
  );
});
