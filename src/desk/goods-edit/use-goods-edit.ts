import { useCallback, useEffect, useState } from 'react';

import type { DeskGoods, GoodsFields } from '@/contract/catalog/edited-goods';
import { LIMITS } from '@/contract/limits';
import type { Picture } from '@/contract/picture';
import { valueIn, type Remote } from '@/contract/remote';
import type { Category } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { navigateBack } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { deskGoodsResource, saveGoods } from '@/stores/desk/goods';
import { emptyForm, toForm } from '@/stores/desk/goods-form';
import { differencesOf, toFields } from '@/stores/desk/goods-form-fields';
import type { FormSku, GoodsForm } from '@/stores/desk/goods-form-state';
import { shopResource } from '@/stores/shop/shop';
import { useEditedPictures } from '@/stores/use-pictures';

import { movedUp } from '../parts/move';

/** What is edited: goods as they were read, or new ones. */
export type Subject = DeskGoods | 'new';

/** The goods as they are stored now. */
async function readGoods(goodsId: string): Promise<DeskGoods | undefined> {
  await deskGoodsResource.load({ goodsId });
  return valueIn(deskGoodsResource.peek({ goodsId }));
}

/** The goods to edit, and the categories to choose from. */
export function useSubject(goodsId: string): {
  remote: Remote<readonly [Subject, readonly Category[]]>;
  retry: () => void;
} {
  const shop = shopResource.use({});
  const [goods, setGoods] = useState<Remote<Subject>>({ status: 'loading' });
  const load = useCallback(async () => {
    if (goodsId === '') return setGoods({ status: 'ready', value: 'new' });
    await deskGoodsResource.load({ goodsId });
    setGoods(deskGoodsResource.peek({ goodsId }));
  }, [goodsId]);
  useEffect(() => void load(), [load]);
  const retry = () => void Promise.all([load(), shop.reload()]);
  if (goods.status !== 'ready') return { remote: goods, retry };
  if (shop.remote.status !== 'ready') return { remote: shop.remote, retry };
  return { remote: { ...goods, value: [goods.value, shop.remote.value.categories] }, retry };
}

function formOf(subject: Subject, categories: readonly Category[]): GoodsForm {
  return subject === 'new' ? emptyForm(categories[0]?.id ?? '') : toForm(subject.fields);
}

type Change = Partial<GoodsForm>;

/** What is typed, and how it is changed. */
function useTypedGoods(opened: Subject, categories: readonly Category[]) {
  const [form, setForm] = useState(() => formOf(opened, categories));
  const change = (part: Change | ((before: GoodsForm) => Change)) =>
    setForm((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const onPictures = useCallback((edit: (before: readonly Picture[]) => readonly Picture[]) => {
    setForm((before) => ({ ...before, gallery: edit(before.gallery) }));
  }, []);
  const picker = useEditedPictures({
    limit: LIMITS.galleryPictures,
    alt: copy.deskGoodsEdit.pictureAlt,
    pictures: form.gallery,
    onChange: onPictures,
  });
  return {
    form,
    setForm,
    change,
    changeSku: (index: number, part: Partial<FormSku>) =>
      change({ skus: form.skus.map((sku, at) => (at === index ? { ...sku, ...part } : sku)) }),
    picker: { ...picker, onMoveUp: (index: number) => onPictures((before) => movedUp(before, index)) },
  };
}

const fieldsToSave = (form: GoodsForm, over: Subject) =>
  toFields(form, {
    ...(over !== 'new' && { before: over.fields }),
    priceChangePolicy: copy.deskGoodsEdit.depositPolicy,
  });

/** What this phone and the other one want, where they differ. */
function compare(mine: GoodsFields, theirs: GoodsFields) {
  return differencesOf(mine, theirs).map((key) => ({
    name: copy.deskGoodsEdit.fieldNames[key],
    mine: copy.deskGoodsEdit.fieldText(mine, key),
    theirs: copy.deskGoodsEdit.fieldText(theirs, key),
  }));
}

/** The form of goods. What is typed stays through every failure; another phone's version is never overwritten unasked. */
export function useGoodsForm(opened: Subject, categories: readonly Category[]) {
  const [subject, setSubject] = useState(opened);
  const { setForm, ...typed } = useTypedGoods(opened, categories);
  const [theirs, setTheirs] = useState<DeskGoods>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  function open(goods: DeskGoods): void {
    setSubject(goods);
    setForm(formOf(goods, categories));
    setTheirs(undefined);
  }

  async function save(over = subject): Promise<void> {
    const fields = fieldsToSave(typed.form, over);
    setProblem(fields.ok ? undefined : copy.deskGoodsEdit.problems[fields.failure]);
    if (!fields.ok || busy) return;
    setTheirs(undefined);
    setBusy(true);
    const edited = over === 'new' ? {} : { edited: { id: over.id, version: over.version } };
    const answer = await saveGoods({ ...edited, fields: fields.value });
    setBusy(false);
    if (!answer.ok && answer.failure.code === 'CONFLICT' && over !== 'new') return setTheirs(await readGoods(over.id));
    if (!answer.ok) return setProblem(failureText(answer.failure));
    open(answer.value);
    showToast(copy.deskGoodsEdit.saved);
    if (answer.value.warnings.length === 0) await navigateBack();
  }

  const mine = fieldsToSave(typed.form, subject);
  return {
    ...typed,
    categories,
    warnings: subject === 'new' ? [] : subject.warnings,
    leftOf: (skuId: string | undefined) =>
      subject === 'new' ? undefined : subject.stock.find((stock) => stock.skuId === skuId)?.left,
    problem,
    busy,
    save: () => void save(),
    conflict: theirs && {
      rows: mine.ok ? compare(mine.value, theirs.fields) : [],
      keepMine: () => void save(theirs),
      takeTheirs: () => open(theirs),
    },
  };
}

export type GoodsFormPage = ReturnType<typeof useGoodsForm>;
