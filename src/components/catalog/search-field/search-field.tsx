import { Input, View } from '@tarojs/components';

import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import pressable from '@/components/ui/pressable/pressable.module.css';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly text: string;
  /** Accessible name and placeholder; for goods by default. */
  readonly name?: string;
  readonly hint?: string;
  /** Focus on mount, which opens the keyboard. */
  readonly focus: boolean;
  readonly onType: (text: string) => void;
  readonly onSearch: () => void;
}

/** A search field with clear and search buttons. */
export function SearchField(props: SearchFieldProps) {
  const { text, name = copy.common.search, hint = copy.common.searchPlaceholder, focus, onType, onSearch } = props;
  const blank = text.trim() === '';
  return (
    <View className={styles['row']}>
      <View className={styles['field']}>
        <View className={styles['magnifier']} aria-hidden />
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
            <View className={styles['clear-icon']}>
              <CloseIcon small />
            </View>
          </View>
        )}
      </View>
      <View
        className={blank ? `${styles['submit']} ${styles['disabled']}` : styles['submit']}
        hoverClass={blank ? 'none' : pressable['pressed']}
        aria-role="button"
        aria-disabled={blank}
        onClick={blank ? undefined : onSearch}
      >
        {copy.search.submit}
      </View>
    </View>
  );
}
