import { View } from '@tarojs/components';

import * as copy from '@/copy';
import { useTyping } from '@/stores/catalog/suggestions';

import styles from './suggestions.module.css';

interface SuggestionsProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** What she may mean. Her own words come first: they can be searched for before any suggestion is there. */
export function Suggestions({ text, onSearch }: SuggestionsProps) {
  const { words } = useTyping();
  const others = words.filter((word) => word !== text);
  return (
    <View className={styles['list']}>
      <View className={styles['own']} hoverClass={styles['pressed']} aria-role="button" onClick={() => onSearch(text)}>
        {copy.search.goFor(text)}
      </View>
      {others.map((word) => (
        <View
          key={word}
          className={styles['word']}
          hoverClass={styles['pressed']}
          aria-role="button"
          aria-label={copy.search.goFor(word)}
          onClick={() => onSearch(word)}
        >
          {word}
        </View>
      ))}
    </View>
  );
}
