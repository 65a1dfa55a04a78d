import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { TextArea } from '@/components/ui/text-area/text-area';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { FormProblem } from '../../parts/form/form-problem';
import { GoodsPicker } from '../../parts/goods-picker';
import { Schedule } from '../../parts/form/day-input';
import { MainButton } from '../../parts/main-button';
import { Restored } from '../../parts/restored';
import fields from '../../parts/form/form.module.css';
import form from '../../parts/form.module.css';
import type { PublishPage } from '../use-publish';
import { SaleCard } from './sale-card';

/** The post that is being written. */
export function Composer({ page }: { readonly page: PublishPage }) {
  const { draft, picker, sale } = page;
  return (
    <View className={form['page']}>
      {page.restored && <Restored onDiscard={page.discard} />}
      <View className={form['card']}>
        <TextArea
          size="four-lines"
          label={copy.deskPublish.text}
          value={draft.text}
          placeholder={copy.deskPublish.textHint}
          maxLength={LIMITS.paragraphChars}
          countFrom={100}
          countText={copy.deskForm.charCount}
          onChange={page.write}
        />
        <PicturePicker {...picker} required />
        {draft.pictures.length > 1 && <View className={shared['note']}>{copy.deskPublish.coverNote}</View>}
      </View>
      <SaleCard sale={sale} />
      <View className={fields['form']}>
        <Schedule at={draft.at} onChange={page.schedule} />
      </View>
      {draft.at !== undefined && sale.sale.kind === 'new' && (
        <View className={shared['note']}>{copy.deskPublish.forSaleAtOnce}</View>
      )}
      <FormProblem text={page.problem} />
      <ActionBar>
        <MainButton busy={page.busy || picker.busy} onTap={page.publish}>
          {copy.deskPublish.publish}
        </MainButton>
      </ActionBar>
      <GoodsPicker open={sale.picking} onPick={sale.sellExisting} onClose={sale.closePicker} />
    </View>
  );
}
