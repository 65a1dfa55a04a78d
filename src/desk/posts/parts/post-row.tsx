import { View } from '@tarojs/components';
import { memo } from 'react';

import { MediaRow } from '@/components/ui/media-row/media-row';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { navigateTo } from '@/platform/navigation/navigation';
import { isToCome } from '@/stores/desk/posts';
import shared from '@/styles/shared.module.css';

import { WordActs } from '../../parts/acts';
import { toPage } from '../../parts/to-page';
import form from '../../parts/form.module.css';

interface PostRowProps {
  readonly post: DeskPostRow;
  readonly onMenu: (post: DeskPostRow) => Promise<void>;
}

function Details({ post }: Pick<PostRowProps, 'post'>) {
  const { at, pinned, state } = post;
  return (
    <View className={shared['baseline']}>
      <View className={shared['note']}>{formatDeadline(at)}</View>
      {pinned && <Tag kind="good">{copy.deskPosts.pinned}</Tag>}
      {state === 'hidden' && <Tag>{copy.deskPosts.hidden}</Tag>}
      {isToCome(post) && <Tag kind="warn">{copy.deskPosts.scheduled}</Tag>}
    </View>
  );
}

/** A post of the seller's list. */
export const PostRow = memo(function PostRow({ post, onMenu }: PostRowProps) {
  const { id, title, text, picture, state } = post;
  const name = title ?? (text || copy.deskPosts.noText);
  // A scheduled post has no page yet.
  const open = () => void navigateTo({ to: isToCome(post) ? 'desk-posts-edit' : 'post', id });
  return (
    <View className={form['row-card']}>
      {picture ? (
        <MediaRow picture={picture} title={name} small dimmed={state === 'hidden'} onOpen={open}>
          <Details post={post} />
        </MediaRow>
      ) : (
        <Pressable onTap={open}>
          <View className={shared['clamp']}>{name}</View>
          <Details post={post} />
        </Pressable>
      )}
      <WordActs
        labelOf={(action) => copy.deskPosts.actionLabel(action, name)}
        acts={[
          { text: copy.deskPosts.edit, onTap: toPage({ to: 'desk-posts-edit', id }) },
          { text: copy.deskPosts.others, onTap: () => void onMenu(post) },
        ]}
      />
    </View>
  );
});
