import { Input } from '@tarojs/components';

import styles from '../form.module.css';

interface SmallInputProps {
  /** Read aloud; the placeholder alone is shown. */
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** In characters. */
  readonly maxLength: number;
  readonly keyboard?: 'text' | 'number' | 'digit';
  /** Twice as wide as the others of the row. */
  readonly wide?: boolean;
  readonly onChange: (value: string) => void;
}

/** An input in a row of others. */
export function SmallInput(props: SmallInputProps) {
  const { label, value, placeholder, maxLength, keyboard = 'text', wide = false, onChange } = props;
  return (
    <Input
      className={wide ? `${styles['input']} ${styles['wide']}` : styles['input']}
      type={keyboard}
      value={value}
      placeholder={placeholder}
      placeholderClass={styles['placeholder'] ?? ''}
      maxlength={maxLength}
      aria-label={label}
      onInput={(event) => onChange(event.detail.value)}
    />
  );
}
