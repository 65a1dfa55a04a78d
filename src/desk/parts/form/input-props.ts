import type { FormInput, Notation } from './form-input';
import type { Form } from './use-form';

/** What is typed in an input of this kind; other kinds are not typed. */
export const KEYBOARDS: Readonly<Partial<Record<Notation<unknown>['kind'], 'text' | 'number' | 'digit'>>> = {
  digit: 'digit',
  number: 'number',
};

export interface InputProps<T> {
  readonly form: Form<T>;
  readonly input: FormInput<T>;
  /** Opens the sheet to pick goods in. */
  readonly onPick?: ((input: FormInput<T>) => void) | undefined;
}
