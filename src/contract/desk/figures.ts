import type { SkuStock } from '../catalog/edited-goods';
import type { Source } from '../entry/landing';
import type { Fen } from '../money';
import type { Picture } from '../picture';

export const FIGURE_PERIODS = ['today', '7-days', '30-days'] as const;
export type FigurePeriod = (typeof FIGURE_PERIODS)[number];

/** Beijing days, both included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** How a shopper came: by a card or a code, or on their own. */
export type OrderSource = Source | 'direct';

/** The figures that are made of orders. */
export const ORDER_FIGURES = ['placed', 'sold', 'paid', 'refunded'] as const;
export type OrderFigure = (typeof ORDER_FIGURES)[number];

/**
 * Leads from a figure to its orders (`desk.listOrders`): those placed, first paid (and not cancelled since), paid, or
 * refunded on these days. `source` narrows the placed ones, `goodsId` the sold ones.
 */
export interface OrdersBehind extends Days {
  readonly figure: OrderFigure;
  readonly source?: OrderSource;
  readonly goodsId?: string;
}

/** A figure and what leads to the orders that it is made of. */
export interface Figure<V> {
  readonly value: V;
  readonly behind: OrdersBehind;
}

export interface DayFigures {
  readonly day: number;
  /** By a card or a code: others are not counted. */
  readonly visits: number;
  readonly orders: number;
  /** Money that came in on this day, fen. */
  readonly paid: Figure<Fen>;
}

export interface SourceFigures {
  readonly source: OrderSource;
  /** 0 for `direct`, which are not counted. */
  readonly visits: number;
  /** Orders placed … */
  readonly orders: Figure<number>;
  /** … and the money that came in for them, whenever that was; fen. */
  readonly paid: Fen;
}

export interface GoodsFigures {
  readonly goodsId: string;
  /** As the goods are called now. */
  readonly title: string;
  readonly cover: Picture;
  /** Pieces of orders first paid in the period, without what was refunded since. */
  readonly pieces: Figure<number>;
  /** What those pieces cost, without freight; fen. */
  readonly amount: Fen;
}

/** A SKU of which few or no pieces are left. */
export interface LowStock extends SkuStock {
  readonly goodsId: string;
  readonly title: string;
  readonly options: readonly string[];
}

/** The figures of a period. Those of orders are what the orders behind them add up to. */
export interface Figures {
  readonly days: Days;
  /** By a card or a code: others are not counted. */
  readonly visits: number;
  /** Orders placed, in any state. */
  readonly orders: Figure<number>;
  /** Money that came in, fen. A payment that came too late and went straight back is in no figure. */
  readonly paid: Figure<Fen>;
  /** Money that went back, fen. */
  readonly refunded: Figure<Fen>;
  /** What an order costs that was first paid in the period and not cancelled since, fen; absent without any. */
  readonly average?: Figure<Fen>;
  /** Oldest first, a row for every day. */
  readonly byDay: readonly DayFigures[];
  /** Most money first. */
  readonly bySource: readonly SourceFigures[];
  /** Most pieces first, at most `LIMITS.bestGoods`. */
  readonly bestGoods: readonly GoodsFigures[];
  /** Fewest pieces first, at most `LIMITS.lowStock`. */
  readonly lowStock: readonly LowStock[];
}

/** Today so far. */
export type TodayFigures = Pick<Figures, 'visits'> & { readonly orders: number; readonly paid: Fen };
