import { View } from '@tarojs/components';
import { useState } from 'react';

import { Checkbox } from '@/components/ui/checkbox/checkbox';
import { TextField } from '@/components/ui/field/text-field';
import { TextButton } from '@/components/ui/text-button/text-button';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import { optionsOf } from '@/stores/desk/goods-form-skus';
import type { FormSku } from '@/stores/desk/goods-form-state';

import { PIECES_CHARS, PRICE_CHARS } from '../../parts/amounts';
import form from '../../parts/form.module.css';
import { SmallInput } from '../../parts/small-input';
import type { GoodsFormPage } from '../use-goods-edit';

interface RowProps {
  readonly sku: FormSku;
  readonly kind: string;
  readonly left: number | undefined;
  /** Whether it can be left out: the only SKU can't. */
  readonly optional: boolean;
  readonly hasFloor: boolean;
  readonly onChange: (part: Partial<FormSku>) => void;
}

function MoreFields({ sku, hasFloor, onChange }: Pick<RowProps, 'sku' | 'hasFloor' | 'onChange'>) {
  return (
    <>
      <TextField
        label={copy.deskGoodsEdit.wasPrice}
        value={sku.wasPrice}
        placeholder={copy.deskGoodsEdit.wasPriceHint}
        maxLength={PRICE_CHARS}
        keyboard="digit"
        onChange={(wasPrice) => onChange({ wasPrice })}
      />
      {sku.wasPrice !== '' && (
        <TextField
          label={copy.deskGoodsEdit.wasBasis}
          value={sku.wasBasis}
          placeholder={copy.deskGoodsEdit.wasBasisHint}
          maxLength={LIMITS.titleChars}
          onChange={(wasBasis) => onChange({ wasBasis })}
        />
      )}
      <TextField
        label={copy.deskGoodsEdit.weight}
        value={sku.weight}
        placeholder={copy.deskGoodsEdit.weightHint}
        maxLength={PIECES_CHARS}
        keyboard="number"
        onChange={(weight) => onChange({ weight })}
      />
      {hasFloor && (
        <TextField
          label={copy.deskGoodsEdit.floor}
          value={sku.floor}
          placeholder={copy.deskGoodsEdit.floorHint}
          maxLength={PRICE_CHARS}
          keyboard="digit"
          onChange={(floor) => onChange({ floor })}
        />
      )}
    </>
  );
}

function SkuRow({ sku, kind, left, optional, hasFloor, onChange }: RowProps) {
  const [open, setOpen] = useState(false);
  return (
    <View className={form['sku']}>
      {optional ? (
        <Checkbox checked={sku.sold} label={copy.deskGoodsEdit.sold(kind)} onChange={(sold) => onChange({ sold })}>
          {kind}
        </Checkbox>
      ) : (
        <View>{kind}</View>
      )}
      {sku.sold && (
        <>
          <View className={form['row']}>
            <SmallInput
              label={copy.deskGoodsEdit.priceOf(kind)}
              value={sku.price}
              placeholder={copy.deskGoodsEdit.price}
              maxLength={PRICE_CHARS}
              keyboard="digit"
              onChange={(price) => onChange({ price })}
            />
            <View className={form['fixed']}>{copy.deskGoodsEdit.left(left)}</View>
            <SmallInput
              label={copy.deskGoodsEdit.supplyOf(kind)}
              value={sku.supply}
              placeholder={copy.deskGoodsEdit.supply}
              maxLength={PIECES_CHARS}
              keyboard="number"
              onChange={(supply) => onChange({ supply })}
            />
          </View>
          {open ? (
            <MoreFields {...{ sku, hasFloor, onChange }} />
          ) : (
            <View className={form['links']}>
              <TextButton
                text={copy.deskGoodsEdit.moreFields}
                label={copy.deskGoodsEdit.moreOf(kind)}
                onTap={() => setOpen(true)}
              />
            </View>
          )}
        </>
      )}
    </View>
  );
}

/** A row for every combination of options: its price, what is left and what comes in. */
export function SkuTable({ page }: { readonly page: GoodsFormPage }) {
  const { skus, bargain } = page.form;
  return (
    <>
      {skus.map((sku, index) => {
        const options = optionsOf(page.form, sku).filter((option) => option !== '');
        return (
          <SkuRow
            key={sku.keys.join()}
            sku={sku}
            kind={options.length === 0 ? copy.deskGoodsEdit.onlySku : copy.common.joinWithDots(options)}
            left={page.leftOf(sku.id)}
            optional={skus.length > 1}
            hasFloor={bargain.kind === 'sku'}
            onChange={(part) => page.changeSku(index, part)}
          />
        );
      })}
    </>
  );
}
