import type { Handler } from '@/cloud/handler';
import type { Ports, Transaction } from '@/cloud/ports';
import { transactionWithCatalog } from '@/cloud/repositories/catalog/catalog-revision';
import { runOnce } from '@/cloud/repositories/run-once';
import { findDocument, putVersion } from '@/cloud/repositories/save-document';
import { checkText, textRefusal } from '@/cloud/services/check-text';
import { failure } from '@/contract/failure';
import { err, ok, type Result } from '@/contract/result';
import type { FailureOf, Input, Output } from '@/contract/verbs';
import { newGoodsFields } from '@/domain/catalog/compose-goods';
import { toGoodsFields } from '@/domain/catalog/edit-goods';
import { goodsWarnings } from '@/domain/catalog/goods-warnings';

import { goodsContent } from '../goods/save-goods';

type Published = Output<'desk.publish'>;
type PublishFailure = FailureOf<'desk.publish'>;

export const publish: Handler<'desk.publish'> = async (request, ports) => {
  const refused = textRefusal(await checkText(ports, { request, text: request.text, scene: 'post' }));
  return transactionWithCatalog<Published, PublishFailure>(ports, (tx, current) =>
    runOnce<Published, PublishFailure>(tx, current, {
      verb: 'desk.publish',
      request,
      run: () => (refused ? err(refused) : publishOnce(tx, request, current)),
      idOf: ({ postId }) => postId,
      async replay(postId) {
        const post = await findDocument(tx, 'posts', postId);
        return post.ok ? toPublished(tx, { postId, goodsId: post.value.post.goodsIds[0] }, current) : post;
      },
    }),
  );
};

async function publishOnce(
  tx: Transaction,
  { text, pictures, goods, at = 0 }: Input<'desk.publish'>,
  ports: Ports,
): Promise<Result<Published, PublishFailure>> {
  const sold = goods?.kind === 'new' ? await createGoods(tx, { text, pictures, goods }, ports) : ok(goods?.goodsId);
  if (!sold.ok) return sold;
  const goodsId = sold.value;
  const postId = ports.ids.next();
  // Answers NOT_FOUND for goods that do not exist; then nothing is written.
  const published = await toPublished(tx, { postId, goodsId }, ports);
  if (!published.ok) return published;
  const post = {
    ...{ id: postId, kind: 'moment' as const, text, pictures, goodsIds: goodsId === undefined ? [] : [goodsId] },
    ...{ at: Math.max(at, ports.clock.now()), pinned: false, likes: 0, comments: [], blocks: [] },
  };
  const content = { state: 'shown' as const, post };
  await putVersion(tx, { collection: 'posts', id: postId, content, verb: 'desk.publish', context: ports });
  return published;
}

type NewGoods = Extract<NonNullable<Input<'desk.publish'>['goods']>, { kind: 'new' }>;

/** Makes the goods that the post sells, and returns their id. */
async function createGoods(
  tx: Transaction,
  { text, pictures, goods }: Pick<Input<'desk.publish'>, 'text' | 'pictures'> & { readonly goods: NewGoods },
  ports: Ports,
): Promise<Result<string, PublishFailure>> {
  const fields = newGoodsFields(goods, { text, pictures, categories: ports.catalog.shop.categories });
  if (!fields) return err(failure('INVALID_INPUT', { path: 'goods', rule: 'complete' }));
  const id = ports.ids.next();
  const content = await goodsContent(fields, { tx, id, before: undefined, catalog: ports.catalog }, ports);
  if (!content.ok) return content;
  await putVersion(tx, { collection: 'goods', id, content: content.value, verb: 'desk.publish', context: ports });
  return ok(id);
}

async function toPublished(
  tx: Transaction,
  { postId, goodsId }: { readonly postId: string; readonly goodsId: string | undefined },
  { catalog }: Pick<Ports, 'catalog'>,
): Promise<Result<Published, PublishFailure>> {
  if (goodsId === undefined) return ok({ postId, warnings: [] });
  const goods = await findDocument(tx, 'goods', goodsId);
  if (!goods.ok) return goods;
  return ok({ postId, goodsId, warnings: goodsWarnings(toGoodsFields(goods.value.goods), catalog.shop.licence) });
}
