import { View } from '@tarojs/components';

import styles from './text-button.module.css';

interface WordMarkProps {
  readonly words: string;
  /** Read out instead of the words, where these alone would not say enough. */
  readonly label?: string;
  readonly onTap: () => void;
}

/** A quiet act of one word, among others of its kind. */
export function WordMark({ words, label, onTap }: WordMarkProps) {
  return (
    <View
      className={styles['mark']}
      hoverClass={styles['pressed']}
      aria-role="button"
      {...(label !== undefined && { 'aria-label': label })}
      onClick={onTap}
    >
      {words}
    </View>
  );
}
