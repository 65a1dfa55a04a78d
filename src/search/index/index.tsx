import { View } from '@tarojs/components';

import { SearchField } from '@/components/catalog/search-field/search-field';
import { Screen } from '@/components/ui/screen/screen';

import { Ideas } from './parts/ideas';
import { Results } from './parts/results';
import { Suggestions } from './parts/suggestions';
import { useSearch } from './use-search';
import styles from './index.module.css';

/** Finding a good by words. It opens ready to type, or with what a link searches for. */
export default function SearchPage() {
  const { text, asked, isLinked, type, search, narrow } = useSearch();
  return (
    <Screen>
      <View className={styles['head']}>
        <SearchField text={text} focus={!isLinked} onType={type} onSearch={() => search(text)} />
      </View>
      {asked && <Results asked={asked} onNarrow={narrow} />}
      {!asked && text.trim() === '' && <Ideas onSearch={search} />}
      {!asked && text.trim() !== '' && <Suggestions text={text.trim()} onSearch={search} />}
    </Screen>
  );
}
