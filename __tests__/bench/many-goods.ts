import type { GoodsCard } from '@/contract/catalog/goods';
import { PAGE_SIZE, type Page } from '@/contract/page';

interface GoodsReply {
  readonly answer: { readonly ok: true; readonly value: Page<GoodsCard> };
}

const isGoodsReply = (message: unknown): message is GoodsReply =>
  Array.isArray(Object(Object(Object(message).answer).value).items);

/**
 * Makes the built shop answer `goods.list` with `count` goods, its first page over and over under other ids, until jest
 * restores its mocks. The answers are changed on their way from the embedded cloud, where they are JSON, as on a wire.
 */
export function serveManyGoods(count: number): void {
  const { parse } = JSON;
  let served = 0;
  let first: Page<GoodsCard> | undefined;
  jest.spyOn(JSON, 'parse').mockImplementation((text, reviver) => {
    const message: unknown = parse(text, reviver);
    if (!isGoodsReply(message)) return message;
    first ??= message.answer.value;
    const items = first.items.map((goods) => ({ ...goods, id: `${goods.id}-${served}` }));
    served += PAGE_SIZE;
    const { cursor, ...lastPage } = { ...first, items, total: count };
    return { ...message, answer: { ok: true, value: served < count ? { ...lastPage, cursor } : lastPage } };
  });
}
