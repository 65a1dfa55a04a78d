import type {
  DayFigures,
  Days,
  FigurePeriod,
  Figures,
  GoodsFigures,
  OrderSource,
  SourceFigures,
  TodayFigures,
} from '@/contract/desk/figures';
import { SOURCES } from '@/contract/entry/landing';
import { average, compareDescending, fen } from '@/contract/money';

import { addCounts, countOf, namesIn, type CountName, type Counts } from './counts';

const ALL_SOURCES: readonly OrderSource[] = [...SOURCES, 'direct'];

const LENGTH: Readonly<Record<FigurePeriod, number>> = { today: 1, '7-days': 7, '30-days': 30 };

/** The days of a period that ends today. */
export function daysOf(period: FigurePeriod, today: number): Days {
  return { first: today - LENGTH[period] + 1, last: today };
}

/** Each of these days, oldest first. */
export function eachDay({ first, last }: Days): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const sumOf = (counts: Counts, names: readonly CountName[]) =>
  names.reduce((sum, name) => sum + countOf(counts, name), 0);
const visitsIn = (counts: Counts) =>
  sumOf(
    counts,
    ALL_SOURCES.map((source) => `visits/${source}` as const),
  );
const ordersIn = (counts: Counts) =>
  sumOf(
    counts,
    ALL_SOURCES.map((source) => `orders/${source}` as const),
  );
const money = (counts: Counts, name: CountName) => fen(countOf(counts, name));

/** The figures of one day, without what leads to the orders behind them. */
export function todayFigures(counts: Counts): TodayFigures {
  return { visits: visitsIn(counts), orders: ordersIn(counts), paid: money(counts, 'paid') };
}

function dayFigures(day: number, counts: Counts): DayFigures {
  const { visits, orders, paid } = todayFigures(counts);
  return { day, visits, orders, paid: { value: paid, behind: { figure: 'paid', first: day, last: day } } };
}

function sourceFigures(counts: Counts, days: Days): readonly SourceFigures[] {
  return ALL_SOURCES.map((source) => ({
    source,
    visits: countOf(counts, `visits/${source}`),
    orders: {
      value: countOf(counts, `orders/${source}`),
      behind: { figure: 'placed' as const, ...days, source },
    },
    paid: money(counts, `paid/${source}`),
  }))
    .filter(({ visits, orders }) => visits > 0 || orders.value > 0)
    .sort((a, b) => compareDescending(a.paid, b.paid) || b.orders.value - a.orders.value || b.visits - a.visits);
}

function bestGoods(counts: Counts, days: Days): readonly Omit<GoodsFigures, 'title' | 'cover'>[] {
  return namesIn(counts, 'pieces')
    .map((goodsId) => ({
      goodsId,
      pieces: {
        value: countOf(counts, `pieces/${goodsId}`),
        behind: { figure: 'sold' as const, ...days, goodsId },
      },
      amount: money(counts, `amount/${goodsId}`),
    }))
    .sort((a, b) => b.pieces.value - a.pieces.value || compareDescending(a.amount, b.amount));
}

/** The figures of a period from what was counted on its days; all goods that were sold, best first. */
export function figuresOf(
  countsByDay: ReadonlyMap<number, Counts>,
  days: Days,
): Omit<Figures, 'bestGoods' | 'lowStock'> & { readonly bestGoods: ReturnType<typeof bestGoods> } {
  const each = eachDay(days).map((day) => ({ day, counts: countsByDay.get(day) ?? {} }));
  const counts = each.reduce<Counts>((sum, { counts: more }) => addCounts(sum, more), {});
  const sold = countOf(counts, 'sold');
  return {
    days,
    visits: visitsIn(counts),
    orders: { value: ordersIn(counts), behind: { figure: 'placed', ...days } },
    paid: { value: money(counts, 'paid'), behind: { figure: 'paid', ...days } },
    refunded: { value: money(counts, 'refunded'), behind: { figure: 'refunded', ...days } },
    ...(sold > 0 && {
      average: { value: average(money(counts, 'sold-total'), sold), behind: { figure: 'sold' as const, ...days } },
    }),
    byDay: each.map(({ day, counts: ofDay }) => dayFigures(day, ofDay)),
    bySource: sourceFigures(counts, days),
    bestGoods: bestGoods(counts, days),
  };
}
