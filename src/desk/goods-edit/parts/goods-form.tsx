import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Field } from '@/components/ui/field/field';
import { TextField } from '@/components/ui/field/text-field';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { LIMITS } from '@/contract/limits';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';

import { BlockEditor } from '../../parts/block-editor';
import { Choices } from '../../parts/choices';
import { Conflict } from '../../parts/conflict';
import form from '../../parts/form.module.css';
import { Warnings } from '../../parts/warnings';
import { useGoodsForm, type GoodsFormPage, type Subject } from '../use-goods-edit';
import { Attributes } from './attributes';
import { Rules } from './rules';
import { SkuTable } from './sku-table';
import { OptionGroups } from './option-groups';

interface GoodsFormProps {
  readonly opened: Subject;
  readonly categories: readonly Category[];
}

type Props = { readonly page: GoodsFormPage };

function Basics({ page: { form: goods, change, categories, picker } }: Props) {
  return (
    <View className={form['card']}>
      <PicturePicker {...picker} required />
      <TextField
        label={copy.deskGoodsEdit.title}
        value={goods.title}
        placeholder={copy.deskGoodsEdit.titleHint}
        maxLength={LIMITS.titleChars}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={copy.deskGoodsEdit.subtitle}
        value={goods.subtitle}
        placeholder={copy.deskGoodsEdit.subtitleHint}
        maxLength={LIMITS.lineChars}
        multiline
        onChange={(subtitle) => change({ subtitle })}
      />
      <Field label={copy.deskGoodsEdit.category}>
        <Choices
          choices={categories.map(({ id }) => id)}
          names={Object.fromEntries(categories.map(({ id, name }) => [id, name]))}
          chosen={goods.categoryId}
          onChoose={(categoryId) => change({ categoryId })}
        />
      </Field>
    </View>
  );
}

/** The story is plain: words and pictures. */
function Story({ page: { form: goods, change } }: Props) {
  return (
    <View className={form['card']}>
      <SectionHeading title={copy.deskGoodsEdit.story} />
      <BlockEditor
        blocks={goods.story}
        kinds={['text', 'picture']}
        onChange={(edit) =>
          change((before) => ({
            story: edit(before.story).flatMap((block) =>
              block.kind === 'text' || block.kind === 'picture' ? [block] : [],
            ),
          }))
        }
      />
    </View>
  );
}

/** The form of a goods item. */
export function GoodsForm({ opened, categories }: GoodsFormProps) {
  const page = useGoodsForm(opened, categories);
  return (
    <View className={form['page']}>
      {page.conflict && <Conflict title={copy.deskGoodsEdit.conflict} {...page.conflict} />}
      <Warnings warnings={page.warnings} />
      <Basics page={page} />
      <View className={form['card']}>
        <SectionHeading title={copy.deskGoodsEdit.kinds} />
        <OptionGroups page={page} />
        <SkuTable page={page} />
      </View>
      <Rules page={page} />
      <Story page={page} />
      <Attributes page={page} />
      {page.problem !== undefined && (
        <View className={form['form-problem']} aria-role="alert">
          {page.problem}
        </View>
      )}
      <ActionBar>
        <Button kind="primary" wide busy={page.busy || page.picker.busy} onTap={page.save}>
          {copy.deskGoodsEdit.save}
        </Button>
      </ActionBar>
    </View>
  );
}
