import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Act } from '@/components/ui/button/button';
import { Cross } from '@/components/ui/close-icon/close-icon';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { ask } from '@/platform/page/feedback';
import { forgetSearch, forgetSearches, useSearches } from '@/stores/catalog/recent-searches';
import { shopResource } from '@/stores/shop/shop';

import styles from './ideas.module.css';

interface IdeasProps {
  readonly onSearch: (text: string) => void;
}

const SHOP = {};

async function forgetAll(): Promise<void> {
  const { forgetAllTitle, forgetAllSays, forgetAllYes, forgetAllNo } = copy.search;
  if (await ask({ title: forgetAllTitle, words: forgetAllSays, yes: forgetAllYes, no: forgetAllNo })) forgetSearches();
}

/** A word to search for; its children are what else can be done with it. */
function Pill({ word, onSearch, children }: PropsWithChildren<IdeasProps & { readonly word: string }>) {
  return (
    <View className={styles['pill']}>
      <View
        className={children ? styles['word'] : `${styles['word']} ${styles['alone']}`}
        hoverClass={styles['pressed']}
        aria-role="button"
        aria-label={copy.search.goFor(word)}
        onClick={() => onSearch(word)}
      >
        {word}
      </View>
      {children}
    </View>
  );
}

function Past({ words, onSearch }: IdeasProps & { readonly words: readonly string[] }) {
  return (
    <View className={styles['part']}>
      <View className={styles['top']}>
        <View className={styles['title']}>{copy.search.past}</View>
        <Act kind="plain" onTap={() => void forgetAll()}>
          {copy.search.forgetAll}
        </Act>
      </View>
      <View className={styles['words']}>
        {words.map((word) => (
          <Pill key={word} word={word} onSearch={onSearch}>
            <View
              className={styles['forget']}
              aria-role="button"
              aria-label={copy.search.forget(word)}
              onClick={() => forgetSearch(word)}
            >
              <Cross small />
            </View>
          </Pill>
        ))}
      </View>
    </View>
  );
}

/** What to search for: what she looked for before, and what the seller offers to those who don't know. */
export function Ideas({ onSearch }: IdeasProps) {
  const { words } = useSearches();
  const { remote } = shopResource.use(SHOP);
  // Without the shop's answer there are no hot words, and nothing else is wrong with this page.
  const hot = valueIn(remote)?.hotWords ?? [];
  return (
    <View className={styles['ideas']}>
      {words.length > 0 && <Past words={words} onSearch={onSearch} />}
      {hot.length > 0 && (
        <View className={styles['part']}>
          <View className={styles['top']}>
            <View className={styles['title']}>{copy.search.hot}</View>
          </View>
          <View className={styles['words']}>
            {hot.map((word) => (
              <Pill key={word} word={word} onSearch={onSearch} />
            ))}
          </View>
        </View>
      )}
    </View>
  );
}
