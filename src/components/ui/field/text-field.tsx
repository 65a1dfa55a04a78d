import { Input, Textarea } from '@tarojs/components';

import { Field } from './field';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** In characters. */
  readonly maxLength: number;
  /** The keyboard to open. */
  readonly keyboard?: 'text' | 'number' | 'digit';
  /** Grows with the text instead of scrolling it. */
  readonly multiline?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** Between the cursor and the keyboard, px: what stands below a field stays in sight, such as its suggestions. */
const ABOVE_KEYBOARD = 120;

/** A form row with a text input. */
export function TextField(props: TextFieldProps) {
  const { label, value, placeholder, maxLength, keyboard = 'text', multiline = false, error, onChange, onBlur } = props;
  const inputProps = {
    value,
    placeholder,
    placeholderClass: styles['placeholder'] ?? '',
    maxlength: maxLength,
    cursorSpacing: ABOVE_KEYBOARD,
    'aria-label': label,
    onInput: (event: { readonly detail: { readonly value: string } }) => onChange(event.detail.value),
    onBlur: () => onBlur?.(),
  };
  return (
    <Field label={label} error={error}>
      {multiline ? (
        <Textarea className={styles['textarea']} autoHeight disableDefaultPadding {...inputProps} />
      ) : (
        <Input className={styles['input']} type={keyboard} {...inputProps} />
      )}
    </Field>
  );
}
