import { useContext, useState } from 'react';
import { View } from '@tarojs/components';

import { TextScale } from '@/components/screen/text-scale';
import * as copy from '@/copy';

import { isLong } from './fold';
import styles from './post-card.module.css';

interface WordsProps {
  readonly text: string;
}

/** Chinese characters side by side in a post's column, at the usual text size. */
const PER_LINE = 19;

/** A post's words. A long text is folded until it is asked for. */
export function Words({ text }: WordsProps) {
  const scale = useContext(TextScale);
  const [open, setOpen] = useState(false);
  if (text === '') return null;
  const long = isLong(text, Math.floor(PER_LINE / scale));
  return (
    <>
      <View className={long && !open ? `${styles['words']} ${styles['folded']}` : styles['words']}>{text}</View>
      {long && (
        <View
          className={styles['fold']}
          hoverClass={styles['pressed']}
          aria-role="button"
          onClick={() => setOpen(!open)}
        >
          {open ? copy.feed.fold : copy.feed.unfold}
        </View>
      )}
    </>
  );
}
