import { Input, View } from '@tarojs/components';

import { Cross } from '@/components/ui/close-icon/close-icon';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly text: string;
  /** What is sought, and what stands there while nothing does; goods, unless told. */
  readonly name?: string;
  readonly hint?: string;
  /** The keyboard comes up by itself. */
  readonly focus: boolean;
  readonly onType: (text: string) => void;
  readonly onSearch: () => void;
}

/** Where a shopper writes what she is looking for. */
export function SearchField(props: SearchFieldProps) {
  const { text, name = copy.common.find, hint = copy.common.findHint, focus, onType, onSearch } = props;
  const blank = text.trim() === '';
  return (
    <View className={styles['row']}>
      <View className={styles['field']}>
        <View className={styles['glass']} aria-hidden />
        <Input
          className={styles['input']}
          value={text}
          focus={focus}
          maxlength={LIMITS.queryChars}
          placeholder={hint}
          placeholderClass={styles['hint'] ?? ''}
          confirmType="search"
          aria-label={name}
          onInput={(event) => onType(event.detail.value)}
          onConfirm={onSearch}
        />
        {text !== '' && (
          <View
            className={styles['clear']}
            aria-role="button"
            aria-label={copy.search.clear}
            onClick={() => onType('')}
          >
            <View className={styles['disc']}>
              <Cross small />
            </View>
          </View>
        )}
      </View>
      <View
        className={blank ? `${styles['go']} ${styles['off']}` : styles['go']}
        hoverClass={blank ? 'none' : styles['pressed']}
        aria-role="button"
        aria-disabled={blank}
        onClick={blank ? undefined : onSearch}
      >
        {copy.search.go}
      </View>
    </View>
  );
}
