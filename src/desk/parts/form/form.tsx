import { View } from '@tarojs/components';
import { useState } from 'react';

import { SectionHeading } from '@/components/ui/section-heading/section-heading';

import { GoodsPicker } from '../goods-picker';
import { cardsOf } from './arrange';
import type { FormInput } from './form-input';
import { FormRows } from './form-row';
import { withGoods } from './goods-input';
import type { Form as FormState } from './use-form';
import styles from './form.module.css';

/** The items of a form, on cards. The sheet of goods stands beside them: WeChat's templates nest only so deep. */
export function Form<T>({ form }: { readonly form: FormState<T> }) {
  const [picking, setPicking] = useState<FormInput<T>>();
  const close = () => setPicking(undefined);
  return (
    <>
      {cardsOf(form.items).map(({ heading, items }) => (
        <View key={heading} className={styles['form']}>
          {heading !== '' && (
            <View className={styles['heading']}>
              <SectionHeading title={heading} />
            </View>
          )}
          <FormRows form={form} items={items} onPick={setPicking} />
        </View>
      ))}
      <GoodsPicker
        open={picking !== undefined}
        onPick={(goods) => {
          if (picking) form.onWrite(picking, (json) => withGoods(json, goods));
          close();
        }}
        onClose={close}
      />
    </>
  );
}
