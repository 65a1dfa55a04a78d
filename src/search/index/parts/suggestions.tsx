import { View } from '@tarojs/components';

import { Pressable } from '@/components/ui/pressable/pressable';
import * as copy from '@/copy';
import { useSuggestions } from '@/stores/catalog/suggestions';

import styles from './suggestions.module.css';

interface SuggestionsProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Suggestions while typing. The typed text comes first and can be searched before any suggestion arrives. */
export function Suggestions({ text, onSearch }: SuggestionsProps) {
  const { words } = useSuggestions();
  const others = words.filter((word) => word !== text);
  return (
    <View className={styles['list']}>
      <Pressable className={styles['typed']} onTap={() => onSearch(text)}>
        {copy.search.searchFor(text)}
      </Pressable>
      {others.map((word) => (
        <Pressable
          key={word}
          className={styles['suggestion']}
          label={copy.search.searchFor(word)}
          onTap={() => onSearch(word)}
        >
          {word}
        </Pressable>
      ))}
    </View>
  );
}
