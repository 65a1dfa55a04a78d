import { TextField } from '@/components/ui/field/text-field';
import { formatParts } from '@/copy/format';
import type { Fen } from '@/contract/money';

/** Most characters of an amount in yuan, with decimal point and fen. */
const AMOUNT_CHARS = 10;

interface AmountFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** An amount as it is typed: 12,805 fen is `128.05`. */
export function amountText(amount: Fen): string {
  const { yuan, cents } = formatParts(amount);
  return yuan + cents;
}

/** A field for an amount in yuan. */
export function AmountField({ label, hint, value, onChange }: AmountFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      placeholder={hint}
      maxLength={AMOUNT_CHARS}
      keyboard="digit"
      onChange={onChange}
    />
  );
}
