import { TextField } from '@/components/ui/field/text-field';

import { PRICE_CHARS } from './amounts';

interface AmountFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A field for an amount in yuan. */
export function AmountField({ hint, ...field }: AmountFieldProps) {
  return <TextField {...field} placeholder={hint} maxLength={PRICE_CHARS} keyboard="digit" />;
}
