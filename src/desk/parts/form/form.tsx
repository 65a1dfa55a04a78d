import { Picker, View } from '@tarojs/components';
import { useState } from 'react';

import { Chip } from '@/components/ui/chip/chip';
import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import * as copy from '@/copy';

import { GoodsPicker } from '../goods-picker';
import type { FormInput } from './form-input';
import { GoodsInput, withGoods } from './goods-input';
import { PictureInput } from './picture-input';
import type { Form as FormState } from './use-form';
import styles from './form.module.css';

const KEYBOARDS = { line: 'text', paragraph: 'text', digit: 'digit', number: 'number' } as const;

interface InputProps<T> {
  readonly form: FormState<T>;
  readonly input: FormInput<T>;
}

interface AnyInputProps<T> extends InputProps<T> {
  readonly onPick: (input: FormInput<T>) => void;
}

function ChoiceInput<T>({ form, input }: InputProps<T>) {
  const text = form.textOf(input);
  return (
    <Field label={input.label}>
      <View className={styles['options']}>
        {input.options?.map((option) => (
          <Chip
            key={option.text}
            small
            state={option.text === text ? 'selected' : 'available'}
            onTap={() => form.onWrite(input, option.text)}
          >
            {option.name}
          </Chip>
        ))}
      </View>
    </Field>
  );
}

function DayInput<T>({ form, input }: InputProps<T>) {
  const text = form.textOf(input);
  return (
    <Field label={input.label} error={form.problemOf(input)}>
      <Picker mode="date" value={text} onChange={({ detail }) => form.onWrite(input, detail.value)}>
        <View className={styles['day']} aria-role="button" aria-label={copy.deskForm.dayLabel(input.label, text)}>
          {text}
        </View>
      </Picker>
    </Field>
  );
}

function Input<T>({ form, input, onPick }: AnyInputProps<T>) {
  const { kind } = input;
  if (kind === 'choice') return <ChoiceInput form={form} input={input} />;
  if (kind === 'day') return <DayInput form={form} input={input} />;
  if (kind === 'picture') {
    return (
      <PictureInput
        label={input.label}
        json={form.textOf(input)}
        problem={form.problemOf(input)}
        onChange={(json) => form.onWrite(input, json)}
      />
    );
  }
  if (kind === 'goods' || kind === 'skus') {
    return (
      <GoodsInput
        label={input.label}
        json={form.textOf(input)}
        problem={form.problemOf(input)}
        bySku={kind === 'skus'}
        onPick={() => onPick(input)}
        onChange={(json) => form.onWrite(input, json)}
      />
    );
  }
  return (
    <TextField
      label={input.label}
      placeholder={input.hint}
      value={form.textOf(input)}
      maxLength={input.maxLength}
      keyboard={KEYBOARDS[kind]}
      multiline={kind === 'paragraph'}
      error={form.problemOf(input)}
      onChange={(text) => form.onWrite(input, text)}
    />
  );
}

/** The inputs of a form, on a card. The sheet of goods stands beside it: WeChat's templates nest only so deep. */
export function Form<T>({ form }: { readonly form: FormState<T> }) {
  const [picking, setPicking] = useState<FormInput<T>>();
  const close = () => setPicking(undefined);
  return (
    <>
      <View className={styles['form']}>
        {form.inputs.map((input) => (
          <Input key={input.label} form={form} input={input} onPick={setPicking} />
        ))}
      </View>
      <GoodsPicker
        open={picking !== undefined}
        onPick={(goods) => {
          if (picking) form.onWrite(picking, withGoods(form.textOf(picking), goods));
          close();
        }}
        onClose={close}
      />
    </>
  );
}
