import type { Handler } from '@/cloud/handler';
import { readPiecesSold } from '@/cloud/repositories/catalog/sales';
import { countVisiblePosts, listVisiblePosts } from '@/cloud/repositories/feed/visible-posts';
import { readStockAndPromotions } from '@/cloud/services/catalog/goods-cards';
import { readPostContext } from '@/cloud/services/feed/post-context';
import { bargainingFor } from '@/cloud/services/offers/bargaining';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { toPostCard } from '@/domain/feed/feed';

/** Posts shown on a goods page; `feed.list` returns all. */
const MAX_POSTS = 3;

export const getGoods: Handler<'goods.get'> = async ({ goodsId }, ports) => {
  const record = ports.catalog.goodsById.get(goodsId);
  if (!record) return err(failure('NOT_FOUND', { what: 'goods' }));
  const { items: posts } = await listVisiblePosts({ goodsId }, { size: MAX_POSTS }, ports);
  const current = await readStockAndPromotions(ports, [goodsId]);
  const context = await readPostContext(posts, ports);
  const sold = await readPiecesSold(ports, goodsId);
  const sentFrom = ports.catalog.returnAddress?.city;
  const bargaining = await bargainingFor(record, ports);
  return ok({
    goods: {
      ...toGoodsDetail(record, current.stockOf, current.promotions),
      ...(sold > 0 && { sold }),
      ...(sentFrom !== undefined && { sentFrom }),
      ...(bargaining && { bargaining }),
    },
    posts: posts.map((post) => toPostCard(post, context)),
    postCount: await countVisiblePosts({ goodsId }, ports),
  });
};
