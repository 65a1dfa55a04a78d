import { Textarea, View } from '@tarojs/components';

import { cutText, splitGraphemes } from '@/contract/graphemes';

import styles from './text-area.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** In UTF-16 units. More is cut, but never inside a character. */
  readonly maxLength: number;
  /** The count is shown once at most this many characters are left. */
  readonly countFrom: number;
  readonly countText: (length: number, maxLength: number) => string;
  /** Lines of text that fit before it grows; `inline` is placed beside its label. */
  readonly size: 'inline' | 'one-line' | 'two-lines' | 'four-lines';
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A multi-line input that grows with its text, and counts the characters near the limit. */
export function TextArea({ label, value, placeholder, maxLength, size, disabled = false, ...rest }: TextAreaProps) {
  const { countFrom, countText, onChange } = rest;
  // As a reader counts; the limit is in UTF-16 units, of which an emoji has several.
  const used = splitGraphemes(value).length;
  const left = maxLength - value.length;
  return (
    <>
      <Textarea
        className={`${styles['text']} ${styles[size]}`}
        value={value}
        placeholder={placeholder}
        placeholderClass={styles['placeholder'] ?? ''}
        maxlength={maxLength}
        disabled={disabled}
        autoHeight
        disableDefaultPadding
        aria-label={label}
        onInput={(event) => onChange(cutText(event.detail.value, maxLength))}
      />
      {left <= countFrom && <View className={styles['count']}>{countText(used, used + left)}</View>}
    </>
  );
}
