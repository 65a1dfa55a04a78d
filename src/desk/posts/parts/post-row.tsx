import { View } from '@tarojs/components';
import { memo } from 'react';

import { MediaRow } from '@/components/ui/media-row/media-row';
import { Pressable } from '@/components/ui/pressable/pressable';
import { Tag } from '@/components/ui/tag/tag';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { DeskPostRow } from '@/contract/feed/edited-post';
import * as copy from '@/copy';
import { formatDeadline } from '@/copy/format-time';
import { isToCome } from '@/stores/desk/posts';
import shared from '@/styles/shared.module.css';

import form from '../../parts/form.module.css';

interface PostRowProps {
  readonly post: DeskPostRow;
  readonly onOpen: (post: DeskPostRow) => void;
  readonly onEdit: (post: DeskPostRow) => void;
  readonly onMenu: (post: DeskPostRow) => void;
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
export const PostRow = memo(function PostRow({ post, onOpen, onEdit, onMenu }: PostRowProps) {
  const { title, text, picture, state } = post;
  const name = title ?? (text || copy.deskPosts.noText);
  return (
    <View className={form['row-card']}>
      {picture ? (
        <MediaRow picture={picture} title={name} small dimmed={state === 'hidden'} onOpen={() => onOpen(post)}>
          <Details post={post} />
        </MediaRow>
      ) : (
        <Pressable onTap={() => onOpen(post)}>
          <View className={shared['clamp']}>{name}</View>
          <Details post={post} />
        </Pressable>
      )}
      <View className={form['row-actions']}>
        <TextButton
          text={copy.deskPosts.edit}
          label={copy.deskPosts.actionLabel(copy.deskPosts.edit, name)}
          onTap={() => onEdit(post)}
        />
        <TextButton
          text={copy.deskPosts.others}
          label={copy.deskPosts.actionLabel(copy.deskPosts.others, name)}
          onTap={() => onMenu(post)}
        />
      </View>
    </View>
  );
});
