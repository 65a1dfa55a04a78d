import type { Handler } from '@/cloud/handler';
import type { Ports } from '@/cloud/ports';
import { retireStock, supplyStock } from '@/cloud/repositories/catalog/stock';
import { saveDocument, type ContentOf, type SavedContext } from '@/cloud/repositories/save-document';
import { goodsLimitFailure, toDeskGoods } from '@/cloud/services/catalog/desk-goods';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import type { GoodsFields } from '@/contract/catalog/edited-goods';
import { failure, type Failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import { goodsFieldsProblem, toGoodsRecord } from '@/domain/catalog/edit-goods';

export const saveGoods: Handler<'desk.saveGoods'> = async (request, ports) => {
  const { title, subtitle, story, optionGroups = [], attributes } = request.fields;
  const paragraphs = story.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  const options = optionGroups.flatMap(({ name, values }) => [name, ...values]);
  const facts = attributes.flatMap(({ name, value }) => [name, value]);
  const text = [title, subtitle, ...paragraphs, ...options, ...facts].join('\n');
  const refused = textRefusal(await checkText(ports, { request, text, scene: 'goods' }));
  const saved = await saveDocument<'goods', GoodsFailure | Failure<'TEXT_REFUSED'>>(ports, {
    collection: 'goods',
    verb: 'desk.saveGoods',
    request,
    contentOf: async (context) => (refused ? err(refused) : goodsContent(request.fields, context, ports)),
  });
  return saved.ok ? ok(await toDeskGoods(saved.value, ports)) : saved;
};

type GoodsFailure = Failure<'INVALID_INPUT' | 'TOO_MANY'>;

/** The goods with these fields; their `supply` is put into the stock. */
export async function goodsContent(
  fields: GoodsFields,
  { tx, id, before, catalog }: SavedContext<'goods'>,
  ports: Ports,
): Promise<Result<ContentOf<'goods'>, GoodsFailure>> {
  const full = before ? undefined : goodsLimitFailure(catalog);
  if (full) return err(full);
  const shop = await tx.get('shop', 'shop');
  if (!shop?.shop.categories.some((category) => category.id === fields.categoryId))
    return err(failure('INVALID_INPUT', { path: 'fields.categoryId', rule: 'known' }));
  const problem = goodsFieldsProblem(fields, before?.goods);
  if (problem) return err(failure('INVALID_INPUT', problem));
  const edit = { id, before: before?.goods, nextSkuId: ports.ids.next, now: ports.clock.now() };
  const goods = toGoodsRecord(fields, edit);
  for (const [index, sku] of goods.skus.entries()) {
    const supply = fields.skus[index]?.supply ?? 0;
    if (supply > 0) await supplyStock(tx, sku.id, supply);
  }
  const kept = new Set(goods.skus.map((sku) => sku.id));
  for (const sku of before?.goods.skus ?? []) if (!kept.has(sku.id)) await retireStock(tx, sku.id);
  return ok({ goods });
}
