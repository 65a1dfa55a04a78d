import { View } from '@tarojs/components';

import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import { Pressable } from '@/components/ui/pressable/pressable';
import { TextButton } from '@/components/ui/text-button/text-button';
import shared from '@/styles/shared.module.css';

import { SmallInput } from './small-input';
import { rowsOf } from './arrange';
import { isInput, type FormInput, type FormItem } from './form-input';
import { Input } from './input';
import { KEYBOARDS } from './input-props';
import { Problem } from './problem';
import type { Form } from './use-form';
import styles from './form.module.css';

interface FormRowProps<T> {
  readonly form: Form<T>;
  readonly items: readonly FormItem<T>[];
  /** Opens the sheet to pick goods in, where there are goods to pick. */
  readonly onPick?: ((input: FormInput<T>) => void) | undefined;
}

function Part<T>({ form, item }: Pick<FormRowProps<T>, 'form'> & { readonly item: FormItem<T> }) {
  if (isInput(item))
    return (
      <SmallInput
        label={item.label}
        value={form.textOf(item)}
        placeholder={item.hint}
        maxLength={item.maxLength}
        keyboard={KEYBOARDS[item.kind] ?? 'text'}
        onChange={(text) => form.onWrite(item, text)}
      />
    );
  if (item.kind !== 'act') return <View className={shared['note']}>{item.kind === 'text' && item.text}</View>;
  const act = () => form.onAct(item);
  if (item.text !== undefined) return <TextButton text={item.text} label={item.key} onTap={act} />;
  return (
    <Pressable className={styles['remove']} label={item.key} onTap={act}>
      <CloseIcon small />
    </Pressable>
  );
}

/** An item of a form, or several side by side with what is wrong with them below. */
function FormRow<T>({ form, items, onPick }: FormRowProps<T>) {
  const [first] = items;
  if (first && isInput(first) && first.row === undefined) return <Input form={form} input={first} onPick={onPick} />;
  const wrong = items.filter(isInput).find((item) => form.problemOf(item) !== undefined);
  return (
    <>
      <View className={items.length === 1 && first?.kind === 'act' ? styles['alone'] : styles['row']}>
        {items.map((item) => (
          <Part key={item.key} form={form} item={item} />
        ))}
      </View>
      {wrong && <Problem text={form.problemOf(wrong)} />}
    </>
  );
}

/** The items of a form, one below the other. */
export function FormRows<T>({ items, ...rest }: FormRowProps<T>) {
  return (
    <>
      {rowsOf(items).map((row) => (
        <FormRow key={row[0]?.key} items={row} {...rest} />
      ))}
    </>
  );
}
