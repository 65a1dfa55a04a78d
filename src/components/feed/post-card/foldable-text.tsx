import { View } from '@tarojs/components';
import { useContext, useState } from 'react';

import { Pressable } from '@/components/ui/pressable/pressable';
import { TextScale } from '@/components/ui/screen/text-scale';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { isLong } from './fold';
import styles from './post-card.module.css';

interface FoldableTextProps {
  /** Remembers the unfolded state by post; without it the state is lost on unmount. */
  readonly postId?: string;
  readonly text: string;
}

/** Chinese characters per line of a post at the default text size. */
const PER_LINE = 19;

const unfolded = new Set<string>();

/** A text that is folded when long, with a link to unfold it. */
export function FoldableText({ postId, text }: FoldableTextProps) {
  const scale = useContext(TextScale);
  const [open, setOpen] = useState(() => postId !== undefined && unfolded.has(postId));
  const toggle = () => {
    if (postId !== undefined) unfolded[open ? 'delete' : 'add'](postId);
    setOpen(!open);
  };
  if (text === '') return null;
  const long = isLong(text, Math.floor(PER_LINE / scale));
  return (
    <>
      <View className={long && !open ? `${shared['user-text']} ${styles['folded']}` : shared['user-text']}>{text}</View>
      {long && (
        <Pressable className={styles['fold']} onTap={toggle}>
          {open ? copy.feed.fold : copy.feed.unfold}
        </Pressable>
      )}
    </>
  );
}
