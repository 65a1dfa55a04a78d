import { useDidShow, useShareAppMessage } from '@tarojs/taro';
import { useMemo, useState } from 'react';

import { BASKET_DAYS, type MadeBasket } from '@/contract/checkout/prepared-order';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { wordsFor } from '@/copy/failure-words';
import { sharedShop } from '@/pages/shared/shop/share-shop';
import { useFresh } from '@/pages/shared/use-refresh';
import { go } from '@/platform/navigation/navigation';
import { ask, say } from '@/platform/page/feedback';
import { shareCard } from '@/platform/sharing/share';
import { removeLines, setQuantity, useCart, wantedOf } from '@/stores/cart/cart';
import { refreshCartQuote, refreshCartQuoteSoon, useCartQuote, viewCart } from '@/stores/cart/cart-quote';
import { basketsResource, deskResource, endBasket, orderFor } from '@/stores/desk/desk';
import { shopResource } from '@/stores/shop/shop';

const NOTHING = {};
const words = copy.desk;

/** The id of the button that shares a basket: WeChat tells the page no more of it. */
export const shareIdOf = ({ id }: MadeBasket): string => `share-${id}`;

function sharedOf(target: unknown, baskets: readonly MadeBasket[]): MadeBasket | undefined {
  // Not `instanceof Object`: what WeChat hands over may have no prototype.
  if (typeof target !== 'object' || target === null || !('id' in target)) return undefined;
  return baskets.find((basket) => shareIdOf(basket) === target.id);
}

/** What is ticked in her cart, changed where it lies. */
function usePicked() {
  const lines = useCart((cart) => cart.lines);
  const { known, quote, failure } = useCartQuote();
  // Others buy meanwhile, and she may have picked more.
  useDidShow(() => void refreshCartQuote());
  const chosen = useMemo(() => lines.filter((line) => line.chosen), [lines]);
  return {
    ...useMemo(() => viewCart(chosen, known), [chosen, known]),
    chosen: useMemo(() => wantedOf(chosen), [chosen]),
    goods: quote?.figures.find((figure) => figure.kind === 'goods'),
    failure,
    retry: () => void refreshCartQuote(),
    setCount(skuId: string, quantity: number) {
      setQuantity(skuId, quantity);
      refreshCartQuoteSoon();
    },
    drop(skuId: string) {
      removeLines([skuId]);
      refreshCartQuoteSoon();
    },
    pick: () => void go({ to: 'catalogue' }),
    toCart: () => void go({ to: 'cart' }),
  };
}

/** The order that is being put together, until it is made. */
function useMaking({ chosen, troubled, drop }: Pick<ReturnType<typeof usePicked>, 'chosen' | 'troubled' | 'drop'>) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function make(): Promise<void> {
    if (busy) return;
    if (troubled.length > 0) return setTrouble(words.fixFirst);
    setBusy(true);
    setTrouble(undefined);
    const made = await orderFor({ words: text.trim(), lines: chosen });
    setBusy(false);
    if (!made.ok) {
      setTrouble(wordsFor(made.failure));
      return refreshCartQuote();
    }
    setText('');
    chosen.forEach(({ skuId }) => drop(skuId));
    say(words.made);
  }

  const write = (value: string) => {
    setText(value.slice(0, LIMITS.basketChars));
    setTrouble(undefined);
  };
  return { text, write, trouble, busy, make: () => void make() };
}

async function takeBack({ id }: MadeBasket): Promise<void> {
  if (!(await ask(words.endAsk))) return;
  const ended = await endBasket(id);
  say(ended.ok ? words.ended : wordsFor(ended.failure));
}

/** Putting orders together for shoppers, and those that are open. */
export function useOrderFor() {
  const { remote, reload } = basketsResource.use(NOTHING);
  const { remote: shop } = shopResource.use(NOTHING);
  const desk = deskResource.use(NOTHING);
  const picked = usePicked();
  const making = useMaking(picked);
  useFresh(remote.status, reload);
  useFresh(desk.remote.status, desk.reload);
  const known = valueIn(shop);

  useShareAppMessage(({ target }) => {
    const basket = sharedOf(target, valueIn(remote)?.baskets ?? []);
    const shared = sharedShop(known);
    if (!basket) return shareCard(shared);
    const [first] = basket.goods;
    return shareCard({
      ...shared,
      title: words.card(basket),
      place: { to: 'basket', id: basket.id },
      picture: first?.picture ?? shared.picture,
    });
  });

  return {
    remote,
    days: known?.basketDays ?? BASKET_DAYS,
    asked: valueIn(desk.remote)?.offers,
    picked,
    making,
    retry: () => void reload(),
    toFeed: () => void go({ to: 'feed' }),
    takeBack: (basket: MadeBasket) => void takeBack(basket),
  };
}

export type OrderForPage = ReturnType<typeof useOrderFor>;
