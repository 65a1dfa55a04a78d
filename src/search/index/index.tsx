import { View } from '@tarojs/components';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { Screen } from '@/components/ui/screen/screen';

import { Results } from './parts/results';
import { SearchTerms } from './parts/search-terms';
import { SeenGoods } from './parts/seen-goods';
import { Suggestions } from './parts/suggestions';
import { useSearch } from './use-search';
import styles from './index.module.css';

/** The search page. Opens with the keyboard, or with the results of a linked search. */
export default function SearchPage() {
  const { text, submitted, isLinked, type, search, changeFilters } = useSearch();
  return (
    <Screen>
      <View className={styles['header']}>
        <SearchField text={text} focus={!isLinked} onType={type} onSearch={() => search(text)} />
      </View>
      {submitted && <Results search={submitted} onChangeFilters={changeFilters} />}
      {!submitted && text.trim() === '' && (
        <>
          <SearchTerms onSearch={search} />
          <SeenGoods />
        </>
      )}
      {!submitted && text.trim() !== '' && <Suggestions text={text.trim()} onSearch={search} />}
    </Screen>
  );
}
