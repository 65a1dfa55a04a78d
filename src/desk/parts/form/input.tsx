import { View } from '@tarojs/components';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { Chip } from '@/components/ui/chip/chip';
import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import { TextArea } from '@/components/ui/text-area/text-area';
import * as copy from '@/copy';

import { BlocksInput } from './blocks-input';
import { DayInput, MomentInput } from './day-input';
import { GoodsInput } from './goods-input';
import { KEYBOARDS, type InputProps } from './input-props';
import { PictureInput } from './picture-input';
import { PicturesInput } from './pictures-input';
import { Problem } from './problem';
import styles from './form.module.css';

function Options<T>({ form, input }: Omit<InputProps<T>, 'onPick'>) {
  const text = form.textOf(input);
  return (
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
  );
}

function Typed<T>({ form, input }: Omit<InputProps<T>, 'onPick'>) {
  return (
    <>
      <TextField
        label={input.label}
        placeholder={input.hint}
        value={form.textOf(input)}
        maxLength={input.maxLength}
        keyboard={KEYBOARDS[input.kind] ?? 'text'}
        multiline={input.kind === 'paragraph'}
        error={form.problemOf(input)}
        onChange={(text) => form.onWrite(input, text)}
      />
      {input.options && <Options form={form} input={input} />}
    </>
  );
}

/** From how many characters before the limit they are counted. */
const COUNT_FROM = 100;

/** An input of a form over its whole width. */
export function Input<T>(props: InputProps<T>) {
  const { form, input, onPick } = props;
  const text = form.textOf(input);
  switch (input.kind) {
    case 'hidden':
      return null;
    case 'choice':
      return (
        <Field label={input.label} error={form.problemOf(input)}>
          <Options form={form} input={input} />
        </Field>
      );
    case 'check':
      return (
        <Checkbox
          checked={text === 'yes'}
          label={input.label}
          onChange={(on) => form.onWrite(input, on ? 'yes' : 'no')}
        >
          {input.hint}
        </Checkbox>
      );
    case 'words':
      return (
        <View className={styles['words']}>
          <TextArea
            size="two-lines"
            label={input.label}
            value={text}
            placeholder={input.hint}
            maxLength={input.maxLength}
            countFrom={COUNT_FROM}
            countText={copy.deskForm.charCount}
            onChange={(written) => form.onWrite(input, written)}
          />
          <Problem text={form.problemOf(input)} />
        </View>
      );
    case 'day':
      return <DayInput {...props} />;
    case 'moment':
      return <MomentInput {...props} />;
    case 'picture':
      return <PictureInput {...props} />;
    case 'pictures':
      return <PicturesInput {...props} />;
    case 'blocks':
      return <BlocksInput {...props} />;
    case 'goods':
    case 'skus':
      return <GoodsInput form={form} input={input} onPick={() => onPick?.(input)} />;
    default:
      return <Typed form={form} input={input} />;
  }
}
