import { View } from '@tarojs/components';

import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';

import { PIECES_CHARS } from '../../parts/amounts';
import { Choices } from '../../parts/choices';
import form from '../../parts/form.module.css';
import type { GoodsFormPage } from '../use-goods-edit';

/** Digits of a percentage. */
const PERCENT_CHARS = 2;

const RETURNS = ['seven-days', 'none'] as const;
const PREORDERS = ['off', 'on'] as const;
const BARGAINS = ['off', 'percent', 'sku'] as const;

type Props = { readonly page: GoodsFormPage };

function Returns({ page: { form: goods, change } }: Props) {
  const { returns } = goods;
  return (
    <>
      <Field label={copy.deskGoodsEdit.returns}>
        <Choices
          choices={RETURNS}
          names={copy.deskGoodsEdit.returnKinds}
          chosen={returns.kind}
          onChoose={(kind) => change({ returns: kind === 'none' ? { kind, reason: '' } : { kind } })}
        />
      </Field>
      {returns.kind === 'none' && (
        <TextField
          label={copy.deskGoodsEdit.returnReason}
          value={returns.reason}
          placeholder={copy.deskGoodsEdit.returnReasonHint}
          maxLength={LIMITS.lineChars}
          onChange={(reason) => change({ returns: { kind: 'none', reason } })}
        />
      )}
    </>
  );
}

function Preorder({ page: { form: goods, change } }: Props) {
  const { preorder } = goods;
  return (
    <>
      <Field label={copy.deskGoodsEdit.preorder}>
        <Choices
          choices={PREORDERS}
          names={copy.deskGoodsEdit.preorderKinds}
          chosen={preorder ? 'on' : 'off'}
          onChoose={(kind) => change({ preorder: kind === 'on' ? { from: '', days: '', deposit: '' } : undefined })}
        />
      </Field>
      {preorder && (
        <>
          <TextField
            label={copy.deskGoodsEdit.preorderFrom}
            value={preorder.from}
            placeholder={copy.deskGoodsEdit.preorderFromHint}
            maxLength={LIMITS.titleChars}
            onChange={(from) => change({ preorder: { ...preorder, from } })}
          />
          <TextField
            label={copy.deskGoodsEdit.arrivesIn}
            value={preorder.days}
            placeholder={copy.deskGoodsEdit.arrivesInHint}
            maxLength={PERCENT_CHARS + 1}
            keyboard="number"
            onChange={(days) => change({ preorder: { ...preorder, days } })}
          />
          <TextField
            label={copy.deskGoodsEdit.deposit}
            value={preorder.deposit}
            placeholder={copy.deskGoodsEdit.depositHint}
            maxLength={PERCENT_CHARS}
            keyboard="number"
            onChange={(deposit) => change({ preorder: { ...preorder, deposit } })}
          />
        </>
      )}
    </>
  );
}

function Bargain({ page: { form: goods, change } }: Props) {
  const { bargain } = goods;
  return (
    <>
      <Field label={copy.deskGoodsEdit.bargain}>
        <Choices
          choices={BARGAINS}
          names={copy.deskGoodsEdit.bargainKinds}
          chosen={bargain.kind}
          onChoose={(kind) => change({ bargain: { ...bargain, kind } })}
        />
      </Field>
      {bargain.kind === 'percent' && (
        <TextField
          label={copy.deskGoodsEdit.percent}
          value={bargain.percent}
          placeholder={copy.deskGoodsEdit.percentHint}
          maxLength={PERCENT_CHARS}
          keyboard="number"
          onChange={(percent) => change({ bargain: { ...bargain, percent } })}
        />
      )}
    </>
  );
}

/** How the goods are sold: limit, returns, pre-order, bargaining, and further search words. */
export function Rules({ page }: Props) {
  const { form: goods, change } = page;
  return (
    <View className={form['card']}>
      <SectionHeading title={copy.deskGoodsEdit.rules} />
      <TextField
        label={copy.deskGoodsEdit.maxPerOrder}
        value={goods.maxPerOrder}
        placeholder={copy.deskGoodsEdit.maxPerOrderHint}
        maxLength={PIECES_CHARS}
        keyboard="number"
        onChange={(maxPerOrder) => change({ maxPerOrder })}
      />
      <Returns page={page} />
      <Preorder page={page} />
      <Bargain page={page} />
      <TextField
        label={copy.deskGoodsEdit.tags}
        value={goods.tags}
        placeholder={copy.deskGoodsEdit.tagsHint}
        maxLength={LIMITS.lineChars}
        onChange={(tags) => change({ tags })}
      />
    </View>
  );
}
