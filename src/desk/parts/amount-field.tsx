import { TextField } from '@/components/ui/field/text-field';

import { PRICE_CHARS } from './amounts';

interface AmountFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A field for an amount in yuan. */
export function AmountField({ label, hint, value, onChange }: AmountFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      placeholder={hint}
      maxLength={PRICE_CHARS}
      keyboard="digit"
      onChange={onChange}
    />
  );
}
