import type { IndexedDocument, IndexName } from '@/cloud/indexes';
import type { Listed, Ports } from '@/cloud/ports';
import { readWallet } from '@/cloud/repositories/promotions/wallet';
import { readPage } from '@/cloud/repositories/read-page';
import type { KnownItem, KnownPart } from '@/contract/me/known';
import type { Page } from '@/contract/page';
import { orderForPayer } from '@/domain/gifts/gift';
import { toGiftView } from '@/domain/gifts/gift-view';
import { friendMessages, orderMessages } from '@/domain/messages/order-messages';

type Data = KnownItem['data'];

const items = (part: KnownPart, ...found: readonly (object | undefined)[]): readonly KnownItem[] =>
  // Documents consist of JSON; an interface has no index signature.
  found.flatMap((data) => (data ? [{ part, data: data as Data }] : []));

/** Without the account's id. */
function own<D extends { readonly id: string }>(document: D | undefined): Omit<D, 'id'> | undefined {
  if (!document) return undefined;
  const { id: _account, ...data } = document;
  return data;
}

/** What there is one document of. */
export async function readKnownDocuments(ports: Ports): Promise<readonly KnownItem[]> {
  const { db, caller } = ports;
  const { shopperId } = caller;
  const addresses = await db.get('addresses', shopperId);
  const customer = await db.get('customers', shopperId);
  const outbox = await db.get('outbox', shopperId);
  return [
    ...items('addresses', ...(addresses?.addresses ?? [])),
    ...items('wallet', own(await readWallet(db, ports)), ...(customer?.gifts ?? [])),
    ...items('cart', own(await db.get('carts', shopperId))),
    ...items('wishlist', own(await db.get('wishlists', shopperId))),
    ...items('visits', own(await db.get('visitors', shopperId))),
    ...items(
      'purchases',
      customer && { orders: customer.orders, spent: customer.spent, lastOrder: customer.lastOrder },
    ),
    ...items(
      'messages',
      own(await db.get('readMarks', shopperId)),
      ...(outbox?.messages ?? []).map(({ to: _account, ...message }) => message),
    ),
    ...items('requests', own(await db.get('requests', shopperId))),
  ];
}

interface List<I extends IndexName> {
  readonly index: I;
  readonly toItems: (listed: Listed<IndexedDocument<I>>, shopperId: string) => readonly KnownItem[];
}

type Lists = readonly { readonly [I in IndexName]: List<I> }[IndexName][];

const LISTS: Lists = [
  {
    index: 'ordersByShopper',
    toItems: ({ document: { order, source } }) => [
      ...items('orders', { ...orderForPayer(order), ...(source && { source }) }),
      ...items('messages', ...orderMessages(order)),
    ],
  },
  {
    index: 'giftsByFriend',
    toItems: ({ document: { order } }) => [
      ...items('gifts', toGiftView(order, { isPayer: false, isFriend: true, now: 0, choicesOf: () => [] })),
      ...items('messages', ...friendMessages(order)),
    ],
  },
  {
    index: 'reviewsByShopper',
    toItems: ({ document: { orderId, review } }) => items('reviews', { orderId, ...review }),
  },
  {
    index: 'offersByShopper',
    toItems: ({ document, position }) => items('offers', ...document.offers.filter(({ id }) => id === position.id)),
  },
  {
    index: 'commentsByShopper',
    toItems: ({ document: { id, postId, text, at, status, shopperId: author, reports = [] } }, shopperId) => [
      ...(author === shopperId ? items('comments', { id, postId, text, at, status }) : []),
      ...items(
        'reports',
        ...reports
          .filter((report) => report.shopperId === shopperId)
          .map((report) => ({ postId, commentId: id, reason: report.reason, at: report.at })),
      ),
    ],
  },
  {
    index: 'reactionsByShopper',
    toItems: ({ document: { id, shopperId, liked, reported, comments, replies } }) =>
      items('reactions', { postId: id.slice(shopperId.length + 1), liked, reported, comments, replies }),
  },
];

const CURSOR = /^(\d)([^]*)$/;

/** One page of one list; its cursor says of which. An unreadable cursor ends it. */
export async function readKnownLists(cursor: string | undefined, { db, caller }: Ports): Promise<Page<KnownItem>> {
  const [, place = '0', rest = ''] = cursor === undefined ? [] : (CURSOR.exec(cursor) ?? ['', '9']);
  const at = Number(place);
  // Each list reads its own documents; TypeScript can't follow the name through the table.
  const list = LISTS[at] as List<IndexName> | undefined;
  if (!list) return { items: [] };
  const { shopperId } = caller;
  const page = await readPage(db, list.index, { key: shopperId, ...(rest !== '' && { cursor: rest }) });
  const next = page.cursor !== undefined ? `${at}${page.cursor}` : at + 1 < LISTS.length ? `${at + 1}` : undefined;
  return {
    items: page.items.flatMap((listed) => list.toItems(listed, shopperId)),
    ...(next !== undefined && { cursor: next }),
  };
}
