import { View } from '@tarojs/components';
import { useState } from 'react';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { TextField } from '@/components/ui/field/text-field';
import { PicturePicker } from '@/components/ui/picture-picker/picture-picker';
import { SectionHeading } from '@/components/ui/section-heading/section-heading';
import { TextArea } from '@/components/ui/text-area/text-area';
import { TextButton } from '@/components/ui/text-button/text-button';
import { LIMITS } from '@/contract/limits';
import * as copy from '@/copy';
import shared from '@/styles/shared.module.css';

import { BlockEditor } from '../../parts/block-editor';
import { Conflict } from '../../parts/conflict';
import form from '../../parts/form.module.css';
import { Schedule } from '../../parts/form/schedule';
import { GoodsLine } from '../../parts/goods-line';
import { GoodsPicker } from '../../parts/goods-picker';
import { usePostForm, type PostForm as Form, type Subject } from '../use-post-form';

type Props = { readonly page: Form };

function Words({ page: { fields, isArticle, change, picker } }: Props) {
  return (
    <View className={form['card']}>
      {isArticle && (
        <TextField
          label={copy.deskPosts.title}
          value={fields.title ?? ''}
          placeholder={copy.deskPosts.titleHint}
          maxLength={LIMITS.titleChars}
          multiline
          onChange={(title) => change(() => ({ title }))}
        />
      )}
      <TextArea
        size={isArticle ? 'two-lines' : 'four-lines'}
        label={isArticle ? copy.deskPosts.summary : copy.deskPosts.text}
        value={fields.text}
        placeholder={isArticle ? copy.deskPosts.summaryHint : copy.deskPosts.textHint}
        maxLength={LIMITS.paragraphChars}
        countFrom={100}
        countText={copy.deskPosts.charCount}
        onChange={(text) => change(() => ({ text }))}
      />
      {isArticle && <View className={shared['note']}>{copy.deskPosts.cover}</View>}
      <PicturePicker {...picker} />
    </View>
  );
}

function Goods({ page: { fields, change } }: Props) {
  const [picking, setPicking] = useState(false);
  const { goodsIds } = fields;
  return (
    <View className={form['card']}>
      <SectionHeading title={copy.deskPosts.goods} />
      {goodsIds.map((goodsId, index) => (
        <View key={goodsId} className={form['row']}>
          <View className={shared['grow']}>
            <GoodsLine goodsId={goodsId} />
          </View>
          <TextButton
            text={copy.deskPosts.removeGoods}
            label={copy.deskPosts.removeGoodsLabel(index + 1)}
            onTap={() => change((before) => ({ goodsIds: before.goodsIds.filter((id) => id !== goodsId) }))}
          />
        </View>
      ))}
      {goodsIds.length < LIMITS.postGoods && (
        <View className={form['actions']}>
          <Button onTap={() => setPicking(true)}>{copy.deskPosts.addGoods}</Button>
        </View>
      )}
      <GoodsPicker
        open={picking}
        onClose={() => setPicking(false)}
        onPick={({ id }) => {
          change((before) => ({ goodsIds: [...new Set([...before.goodsIds, id])] }));
          setPicking(false);
        }}
      />
    </View>
  );
}

/** The form of a moment or an article. */
export function PostForm({ opened }: { readonly opened: Subject }) {
  const page = usePostForm(opened);
  const { conflict } = page;
  return (
    <View className={form['page']}>
      {conflict && <Conflict {...conflict} title={copy.deskPosts.conflict} rows={[{ name: '', ...conflict }]} />}
      <Words page={page} />
      {page.isArticle && (
        <View className={form['card']}>
          <SectionHeading title={copy.deskPosts.body} />
          <BlockEditor
            blocks={page.fields.blocks}
            kinds={['text', 'heading', 'quote', 'picture', 'goods']}
            onChange={(edit) => page.change((before) => ({ blocks: edit(before.blocks) }))}
          />
        </View>
      )}
      <Goods page={page} />
      {page.canSchedule && <Schedule at={page.at} onChange={page.schedule} />}
      {page.problem !== undefined && (
        <View className={form['form-problem']} aria-role="alert">
          {page.problem}
        </View>
      )}
      <ActionBar>
        <Button kind="primary" wide busy={page.busy || page.picker.busy} onTap={page.save}>
          {page.isNew ? copy.deskPosts.publishArticle : copy.deskPosts.save}
        </Button>
      </ActionBar>
    </View>
  );
}
