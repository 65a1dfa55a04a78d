import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Chip } from '@/components/ui/chip/chip';
import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import { Field } from '@/components/ui/field/field';
import { Pressable } from '@/components/ui/pressable/pressable';
import type { ChosenGoods } from '@/contract/promotions/edited-promotion';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { GoodsLine } from '../goods-line';
import type { InputProps } from './input-props';
import { fromJson, type GoodsChoice } from './json-notations';
import styles from './form.module.css';

/** Whether a SKU is meant: its goods as a whole, or it alone. */
const isMeant = ({ skus }: ChosenGoods, skuIds: readonly string[], skuId: string) =>
  skuIds.includes(skuId) || !skus.some((sku) => skuIds.includes(sku.skuId));

/** The choice with this SKU in or out. All SKUs are the goods as a whole; the last one stays. */
function toggled({ goods, skuIds }: GoodsChoice, item: ChosenGoods, skuId: string): GoodsChoice {
  const meant = item.skus.map((sku) => sku.skuId).filter((id) => isMeant(item, skuIds, id) !== (id === skuId));
  const others = skuIds.filter((id) => !item.skus.some((sku) => sku.skuId === id));
  if (meant.length === 0) return { goods, skuIds };
  return { goods, skuIds: meant.length === item.skus.length ? others : [...others, ...meant] };
}

function without({ goods, skuIds }: GoodsChoice, item: ChosenGoods): GoodsChoice {
  return {
    goods: goods.filter(({ id }) => id !== item.id),
    skuIds: skuIds.filter((id) => !item.skus.some(({ skuId }) => skuId === id)),
  };
}

interface GoodsInputProps<T> extends Pick<InputProps<T>, 'form' | 'input'> {
  /** Opens the sheet to pick one more. */
  readonly onPick: () => void;
}

/** The goods of `json` with one more, each once. */
export function withGoods(json: string, { id, title, skus }: ChosenGoods): string {
  const choice = fromJson<GoodsChoice>(json);
  if (choice.goods.some((item) => item.id === id)) return json;
  const goods: GoodsChoice['goods'] = [...choice.goods, { id, title, skus }];
  return JSON.stringify({ ...choice, goods });
}

/** A form row with goods of the shop. */
export function GoodsInput<T>({ form, input, onPick }: GoodsInputProps<T>) {
  const choice = fromJson<GoodsChoice>(form.textOf(input));
  const bySku = input.kind === 'skus';
  const put = (next: GoodsChoice) => form.onWrite(input, JSON.stringify(next));
  return (
    <Field label={input.label} error={form.problemOf(input)}>
      {choice.goods.map((item, at) => (
        <View key={item.id}>
          <View className={shared['row']}>
            <View className={shared['grow']}>{item.title === '' ? <GoodsLine goodsId={item.id} /> : item.title}</View>
            <Pressable
              className={styles['remove']}
              label={copy.deskForm.removeGoods(item.title || copy.deskForm.place(at + 1))}
              onTap={() => put(without(choice, item))}
            >
              <CloseIcon small />
            </Pressable>
          </View>
          {bySku && item.skus.length > 1 && (
            <View className={styles['options']}>
              {item.skus.map(({ skuId, options }) => (
                <Chip
                  key={skuId}
                  small
                  role="button"
                  state={isMeant(item, choice.skuIds, skuId) ? 'selected' : 'available'}
                  onTap={() => put(toggled(choice, item, skuId))}
                >
                  {options.join(' · ')}
                </Chip>
              ))}
            </View>
          )}
        </View>
      ))}
      <View className={styles['choose']}>
        <Button onTap={onPick}>{copy.deskForm.addGoods}</Button>
      </View>
    </Field>
  );
}
