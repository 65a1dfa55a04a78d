import type { Handler } from '@/cloud/handler';
import { readShelf } from '@/cloud/services/catalog/goods-cards';
import { readSurroundings } from '@/cloud/services/feed/post-context';
import { isAbout, shownPosts } from '@/cloud/services/feed/visible-posts';
import { bargainingFor } from '@/cloud/services/offers/bargaining';
import { failure } from '@/contract/failure';
import { err, ok } from '@/contract/result';
import { toGoodsDetail } from '@/domain/catalog/goods';
import { toPostCard } from '@/domain/feed/feed';

/** Posts that a good's page shows below it; `feed.list` has all. */
const POSTS = 3;

export const getGoods: Handler<'goods.get'> = async ({ goodsId }, ports) => {
  const record = ports.window.goodsById.get(goodsId);
  if (!record) return err(failure('NOT_FOUND', { what: 'goods' }));
  const about = shownPosts(ports.window, ports.clock.now()).filter((post) => isAbout(post, goodsId));
  const posts = about.slice(0, POSTS);
  const shelf = await readShelf(ports);
  const around = await readSurroundings(posts, ports, shelf);
  const bargaining = await bargainingFor(record, ports);
  return ok({
    goods: {
      ...toGoodsDetail(record, shelf.stockOf, shelf.offers),
      ...(bargaining && { bargaining }),
    },
    posts: posts.map((post) => toPostCard(post, around)),
    postCount: about.length,
  });
};
