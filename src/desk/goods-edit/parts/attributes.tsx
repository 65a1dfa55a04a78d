import { View } from '@tarojs/components';

import { CloseIcon } from '@/components/ui/close-icon/close-icon';
import { Pressable } from '@/components/ui/pressable/pressable';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { TextButton } from '@/components/ui/text-button/text-button';
import type { Attribute } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import form from '../../parts/form.module.css';
import { SmallInput } from '../../parts/small-input';
import type { GoodsFormPage } from '../use-goods-edit';

/** Material, origin, shelf life … */
export function Attributes({ page: { form: goods, change } }: { readonly page: GoodsFormPage }) {
  const { attributes } = goods;
  const set = (index: number, part: Partial<Attribute>) =>
    change({ attributes: attributes.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  return (
    <View className={form['card']}>
      <SectionHeading title={copy.deskGoodsEdit.attributes} />
      {attributes.map(({ name, value }, index) => {
        const position = index + 1;
        return (
          <View key={index} className={form['row']}>
            <SmallInput
              label={copy.deskGoodsEdit.attributeName(position)}
              value={name}
              placeholder={copy.deskGoodsEdit.attributeNameHint}
              maxLength={LIMITS.titleChars}
              onChange={(typed) => set(index, { name: typed })}
            />
            <SmallInput
              label={copy.deskGoodsEdit.attributeValue(position)}
              value={value}
              placeholder={copy.deskGoodsEdit.attributeValueHint}
              maxLength={LIMITS.lineChars}
              wide
              onChange={(typed) => set(index, { value: typed })}
            />
            <Pressable
              className={form['remove']}
              label={copy.deskGoodsEdit.removeAttribute(position)}
              onTap={() => change({ attributes: attributes.filter((_, at) => at !== index) })}
            >
              <CloseIcon small />
            </Pressable>
          </View>
        );
      })}
      {attributes.length < LIMITS.attributes && (
        <View className={form['links']}>
          <TextButton
            text={copy.deskGoodsEdit.addAttribute}
            onTap={() => change({ attributes: [...attributes, { name: '', value: '' }] })}
          />
        </View>
      )}
    </View>
  );
}
