import { ORDER_FIGURES, type OrdersBehind } from '@/contract/desk/figures';
import { SOURCES } from '@/contract/entry/landing';

type Params = Readonly<Record<string, string | undefined>>;

const toDay = (text: string | undefined) => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : 0);

/** The inverse of the query string in `platform/navigation/desk-routes`; of anything unexpected what can be read. */
export function parseBehind({ figure, first, last, source, goods }: Params): OrdersBehind {
  const from = [...SOURCES, 'direct' as const].find((each) => each === source);
  return {
    figure: ORDER_FIGURES.find((each) => each === figure) ?? 'placed',
    first: toDay(first),
    last: toDay(last),
    ...(from && { source: from }),
    ...(goods && { goodsId: goods }),
  };
}
