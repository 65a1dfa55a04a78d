import { View } from '@tarojs/components';
import { useContext, useState } from 'react';

import { TextScale } from '@/components/ui/screen/text-scale';
import * as copy from '@/copy';

import { isLong } from './fold';
import styles from './post-card.module.css';

interface WordsProps {
  /** Whose words they are: unfolded once, they stay so when they are drawn anew. */
  readonly postId?: string;
  readonly text: string;
}

/** Chinese characters side by side in a post's column, at the usual text size. */
const PER_LINE = 19;

const unfolded = new Set<string>();

/** A post's words. A long text is folded until it is asked for. */
export function Words({ postId, text }: WordsProps) {
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
      <View className={long && !open ? `${styles['words']} ${styles['folded']}` : styles['words']}>{text}</View>
      {long && (
        <View className={styles['fold']} hoverClass={styles['pressed']} aria-role="button" onClick={toggle}>
          {open ? copy.feed.fold : copy.feed.unfold}
        </View>
      )}
    </>
  );
}
