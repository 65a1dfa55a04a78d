import { Textarea, View } from '@tarojs/components';

import styles from './text-area.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** In characters. */
  readonly maxLength: number;
  /** The count is shown once at most this many characters are left. */
  readonly countFrom: number;
  readonly countText: (length: number, maxLength: number) => string;
  /** Lines of text that fit before it grows; `inline` is placed beside its label. */
  readonly size: 'inline' | 'two-lines' | 'four-lines';
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A multi-line input that grows with its text, and counts the characters near the limit. */
export function TextArea({ label, value, placeholder, maxLength, size, disabled = false, ...rest }: TextAreaProps) {
  const { countFrom, countText, onChange } = rest;
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
        onInput={(event) => onChange(event.detail.value)}
      />
      {value.length >= maxLength - countFrom && (
        <View className={styles['count']}>{countText(value.length, maxLength)}</View>
      )}
    </>
  );
}
