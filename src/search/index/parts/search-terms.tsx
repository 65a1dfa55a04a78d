import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

import { Button } from '@/components/ui/button/button';
import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import { Pressable } from '@/components/ui/pressable/pressable';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { confirm } from '@/platform/page/feedback';
import { clearRecentSearches, removeRecentSearch, useRecentSearches } from '@/stores/catalog/recent-searches';
import { shopResource } from '@/stores/shop/shop';
import shared from '@/styles/shared.module.css';

import styles from './search-terms.module.css';

interface SearchTermsProps {
  readonly onSearch: (text: string) => void;
}

async function confirmClear(): Promise<void> {
  if (
    await confirm({
      title: copy.search.clearRecentTitle,
      content: copy.search.clearRecentText,
      confirmText: copy.search.clearRecentConfirm,
      cancelText: copy.search.clearRecentCancel,
    })
  )
    clearRecentSearches();
}

/** A search term; children are extra buttons. */
function TermPill({ word, onSearch, children }: PropsWithChildren<SearchTermsProps & { readonly word: string }>) {
  return (
    <View className={styles['pill']}>
      <Pressable
        className={children ? styles['term'] : `${styles['term']} ${styles['single']}`}
        label={copy.search.searchFor(word)}
        onTap={() => onSearch(word)}
      >
        {word}
      </Pressable>
      {children}
    </View>
  );
}

function RecentSearches({ words, onSearch }: SearchTermsProps & { readonly words: readonly string[] }) {
  return (
    <View className={styles['section']}>
      <View className={styles['header']}>
        <View className={shared['note']}>{copy.search.recent}</View>
        <Button kind="plain" onTap={() => void confirmClear()}>
          {copy.search.clearRecent}
        </Button>
      </View>
      <View className={styles['pills']}>
        {words.map((word) => (
          <TermPill key={word} word={word} onSearch={onSearch}>
            <View
              className={styles['remove']}
              aria-role="button"
              aria-label={copy.search.removeRecent(word)}
              onClick={() => removeRecentSearch(word)}
            >
              <CloseIcon small />
            </View>
          </TermPill>
        ))}
      </View>
    </View>
  );
}

/** Recent searches, and the seller's popular searches. */
export function SearchTerms({ onSearch }: SearchTermsProps) {
  const { words } = useRecentSearches();
  const { remote } = shopResource.use({});
  // If the shop fails to load, only the popular searches are missing.
  const popular = valueIn(remote)?.popularSearches ?? [];
  return (
    <View className={styles['terms']}>
      {words.length > 0 && <RecentSearches words={words} onSearch={onSearch} />}
      {popular.length > 0 && (
        <View className={styles['section']}>
          <View className={styles['header']}>
            <View className={shared['note']}>{copy.search.popular}</View>
          </View>
          <View className={styles['pills']}>
            {popular.map((word) => (
              <TermPill key={word} word={word} onSearch={onSearch} />
            ))}
          </View>
        </View>
      )}
    </View>
  );
}
