import { View } from '@tarojs/components';

import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import { Pressable } from '@/components/ui/pressable/pressable';
import { TextButton } from '@/components/ui/text-button/text-button';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { newValue, withGroups } from '@/stores/desk/goods-form-skus';
import type { FormGroup } from '@/stores/desk/goods-form-state';

import form from '../../parts/form.module.css';
import { SmallInput } from '../../parts/small-input';
import type { GoodsFormPage } from '../use-goods-edit';

interface GroupProps {
  readonly group: FormGroup;
  readonly position: number;
  /** `undefined` removes the group. */
  readonly onChange: (group: FormGroup | undefined) => void;
  readonly onAddValue: () => void;
}

function OptionGroup({ group: { name, values }, position, onChange, onAddValue }: GroupProps) {
  const label = copy.deskGoodsEdit.groupName(position);
  return (
    <View className={form['sku']}>
      <View className={form['row']}>
        <SmallInput
          label={label}
          value={name}
          placeholder={copy.deskGoodsEdit.groupNameHint}
          maxLength={LIMITS.titleChars}
          onChange={(typed) => onChange({ name: typed, values })}
        />
        <TextButton text={copy.deskGoodsEdit.removeGroup} onTap={() => onChange(undefined)} />
      </View>
      {values.map(({ key, text }, index) => (
        <View key={key} className={form['row']}>
          <SmallInput
            label={copy.deskGoodsEdit.valueName(name || label, index + 1)}
            value={text}
            placeholder={copy.deskGoodsEdit.valueHint}
            maxLength={LIMITS.titleChars}
            onChange={(typed) =>
              onChange({ name, values: values.map((value) => (value.key === key ? { key, text: typed } : value)) })
            }
          />
          {values.length > 1 && (
            <Pressable
              className={form['remove']}
              label={copy.deskGoodsEdit.removeValue(text)}
              onTap={() => onChange({ name, values: values.filter((value) => value.key !== key) })}
            >
              <CloseIcon small />
            </Pressable>
          )}
        </View>
      ))}
      {values.length < LIMITS.optionValues && (
        <View className={form['links']}>
          <TextButton text={copy.deskGoodsEdit.addValue} onTap={onAddValue} />
        </View>
      )}
    </View>
  );
}

/** What the SKUs differ in. The table keeps every SKU that still has its place. */
export function OptionGroups({ page: { form: goods, change } }: { readonly page: GoodsFormPage }) {
  const { groups } = goods;
  const set = (next: readonly FormGroup[]) => {
    const changed = withGroups(goods, next);
    if (changed.skus.length <= LIMITS.skus) change(changed);
  };
  const replace = (index: number, group: FormGroup | undefined) =>
    set(groups.flatMap((each, at) => (at === index ? (group ?? []) : each)));
  return (
    <>
      {groups.map((group, index) => (
        <OptionGroup
          key={index}
          group={group}
          position={index + 1}
          onChange={(next) => replace(index, next)}
          onAddValue={() => replace(index, { ...group, values: [...group.values, newValue(groups)] })}
        />
      ))}
      {groups.length < LIMITS.optionGroups && (
        <View className={form['links']}>
          <TextButton
            text={groups.length === 0 ? copy.deskGoodsEdit.addGroup : copy.deskGoodsEdit.addOtherGroup}
            onTap={() => set([...groups, { name: '', values: [newValue(groups)] }])}
          />
        </View>
      )}
    </>
  );
}
