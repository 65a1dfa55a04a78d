import { Input, Textarea } from '@tarojs/components';

import { Field } from './field';
import styles from './field.module.css';

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly hint: string;
  /** Characters that fit. */
  readonly most: number;
  /** The keyboard that comes up. */
  readonly keyboard?: 'text' | 'number' | 'digit';
  /** Grows with what is written instead of scrolling it away. */
  readonly tall?: boolean;
  readonly trouble?: string | undefined;
  readonly onWrite: (value: string) => void;
  /** The shopper has left the field. */
  readonly onLeave?: () => void;
}

/** A row in which something is written. */
export function TextField(props: TextFieldProps) {
  const { name, value, hint, most, keyboard = 'text', tall = false, trouble, onWrite, onLeave } = props;
  const shared = {
    value,
    placeholder: hint,
    placeholderClass: styles['hint'] ?? '',
    maxlength: most,
    'aria-label': name,
    onInput: (event: { readonly detail: { readonly value: string } }) => onWrite(event.detail.value),
    onBlur: () => onLeave?.(),
  };
  return (
    <Field name={name} trouble={trouble}>
      {tall ? (
        <Textarea className={styles['area']} autoHeight disableDefaultPadding {...shared} />
      ) : (
        <Input className={styles['input']} type={keyboard} {...shared} />
      )}
    </Field>
  );
}
