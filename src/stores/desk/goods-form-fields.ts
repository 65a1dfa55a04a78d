import { cloudNow } from '@/client';
import type { EditedBargain, EditedSku, GoodsFields } from '@/contract/catalog/edited-goods';
import type { Preorder } from '@/contract/catalog/goods';
import { LIMITS } from '@/contract/limits';
import { err, ok, type Result } from '@/contract/result';
import { DAY, type EpochMs } from '@/contract/time';

import { daysUntil } from './goods-form';
import { optionsOf } from './goods-form-skus';
import type { FormBargain, FormGroup, FormPreorder, FormSku, GoodsForm } from './goods-form-state';
import { parsePieces, parsePrice } from './publish-draft';

/** What a form is made from and saved over: of what it does not show the goods keep theirs. */
export interface FormContext {
  readonly before?: GoodsFields;
  readonly now?: EpochMs;
  /** Of a deposit that is asked for the first time. */
  readonly priceChangePolicy: string;
}

export type GoodsFormProblem = 'gallery' | 'title' | 'groups' | 'skus' | 'price' | 'number' | 'returns' | 'preorder';

function toSku(form: GoodsForm, row: FormSku): Result<EditedSku, GoodsFormProblem> {
  const price = parsePrice(row.price);
  const [wasPrice, floor] = [parsePrice(row.wasPrice), parsePrice(row.floor)];
  const [supply, weightGrams] = [parsePieces(row.supply || '0'), parsePieces(row.weight)];
  const isOptionalWrong = (row.wasPrice !== '' && wasPrice === undefined) || (row.floor !== '' && floor === undefined);
  if (price === undefined || isOptionalWrong) return err('price');
  if (supply === undefined || weightGrams === undefined) return err('number');
  return ok({
    ...(row.id !== undefined && { id: row.id }),
    options: optionsOf(form, row),
    price,
    ...(wasPrice !== undefined && { was: { price: wasPrice, basis: row.wasBasis.trim() } }),
    weightGrams,
    ...(row.picture && { picture: row.picture }),
    ...(supply > 0 && { supply }),
    ...(floor !== undefined && { floor }),
  });
}

function hasUniqueTexts({ name, values }: FormGroup): boolean {
  const texts = values.map(({ text }) => text.trim());
  return name.trim() !== '' && !texts.includes('') && new Set(texts).size === texts.length;
}

function problemOf(form: GoodsForm): GoodsFormProblem | undefined {
  if (form.gallery.length === 0) return 'gallery';
  if (form.title.trim() === '') return 'title';
  if (!form.groups.every(hasUniqueTexts)) return 'groups';
  if (!form.skus.some(({ sold }) => sold)) return 'skus';
  if (form.returns.kind === 'none' && form.returns.reason.trim() === '') return 'returns';
  return form.preorder?.from.trim() === '' ? 'preorder' : undefined;
}

/** A whole percentage from 1 to 99. */
function parsePercent(text: string): number | undefined {
  const percent = parsePieces(text);
  return percent !== undefined && percent > 0 && percent < 100 ? percent : undefined;
}

/** Of an existing pre-order what is not typed anew stays: the hour of its arrival, and the terms of its deposit. */
function toPreorder(
  form: FormPreorder,
  { before, now = cloudNow(), priceChangePolicy }: FormContext,
): Preorder | undefined {
  const days = parsePieces(form.days);
  const percent = form.deposit.trim() === '' ? 0 : parsePercent(form.deposit);
  if (days === undefined || percent === undefined) return undefined;
  const { arrivesAt, deposit } = before?.preorder ?? {};
  const isSameDay = arrivesAt !== undefined && daysUntil(arrivesAt, now) === form.days;
  const terms = deposit ?? { balanceDays: 7, nonRefundablePercent: LIMITS.nonRefundablePercent, priceChangePolicy };
  const nonRefundablePercent = Math.min(terms.nonRefundablePercent, percent);
  return {
    from: form.from.trim(),
    arrivesAt: isSameDay ? arrivesAt : now + days * DAY,
    ...(percent > 0 && { deposit: { ...terms, percent, nonRefundablePercent } }),
  };
}

function toBargain({ kind, percent }: FormBargain, before: EditedBargain | undefined): EditedBargain | undefined {
  const { offerLimit = 3, holdHours = 24 } = before ?? {};
  const share = parsePercent(percent);
  if (kind === 'sku') return { offerLimit, holdHours };
  return share === undefined ? undefined : { offerLimit, holdHours, percent: share };
}

/** The fields that saving the form sends, or what is wrong with it. */
export function toFields(form: GoodsForm, context: FormContext): Result<GoodsFields, GoodsFormProblem> {
  const problem = problemOf(form);
  if (problem) return err(problem);
  const maxPerOrder = parsePieces(form.maxPerOrder);
  if (maxPerOrder === undefined || maxPerOrder === 0) return err('number');
  const skus: EditedSku[] = [];
  for (const row of form.skus.filter(({ sold }) => sold)) {
    const sku = toSku(form, row);
    if (!sku.ok) return sku;
    skus.push(sku.value);
  }
  const { categoryId, gallery, returns } = form;
  const preorder = form.preorder && toPreorder(form.preorder, context);
  if (form.preorder && !preorder) return err('number');
  const bargain = form.bargain.kind === 'off' ? undefined : toBargain(form.bargain, context.before?.bargain);
  if (form.bargain.kind !== 'off' && !bargain) return err('number');
  const tags = form.tags.split(/[\s,，、]+/).filter((tag) => tag !== '');
  return ok({
    categoryId,
    title: form.title.trim(),
    subtitle: form.subtitle.trim(),
    gallery,
    optionGroups: form.groups.map(({ name, values }) => ({
      name: name.trim(),
      values: values.map(({ text }) => text.trim()),
    })),
    skus,
    maxPerOrder,
    story: form.story.filter((block) => block.kind === 'picture' || block.text.trim() !== ''),
    attributes: form.attributes.filter(({ name, value }) => name.trim() !== '' && value.trim() !== ''),
    returns,
    ...(preorder && { preorder }),
    ...(bargain && { bargain }),
    ...(tags.length > 0 && { tags }),
  });
}

/** The parts of goods that two versions have in different states. */
export function differencesOf(a: GoodsFields, b: GoodsFields): readonly (keyof GoodsFields)[] {
  const keys = Object.keys({ ...a, ...b }) as readonly (keyof GoodsFields)[]; // Object.keys returns string[]
  return keys.filter((key) => JSON.stringify(comparable(a[key])) !== JSON.stringify(comparable(b[key])));
}

/** The same value with sorted keys: two versions may have been put together in another sequence. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, comparable(inner)]),
  );
}
