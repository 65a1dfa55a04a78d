import type { DeskSummary } from '@/contract/verbs/desk/overview';
import * as copy from '@/copy';
import type { Route } from '@/platform/navigation/navigation';

/** Something that can wait for the seller. */
export interface Duty {
  readonly route: Route;
  readonly name: string;
  readonly count: (summary: DeskSummary) => number;
  /** Says how many wait. */
  readonly note: (count: number) => string;
}

/** What the seller works with. */
export interface Tool {
  readonly route: Route;
  readonly name: string;
  readonly note: (summary: DeskSummary) => string;
}

/** The most urgent first. The sequence never changes, so that the seller finds a row where it was. */
export const DUTIES: readonly Duty[] = [
  {
    route: { to: 'desk-orders', task: 'confirm-payment' },
    name: copy.deskHome.confirmPayment,
    count: ({ orders }) => orders['confirm-payment'],
    note: copy.deskHome.ordersNote,
  },
  {
    route: { to: 'desk-orders', task: 'to-ship' },
    name: copy.deskHome.toShip,
    count: ({ orders }) => orders['to-ship'],
    note: copy.deskHome.ordersNote,
  },
  {
    route: { to: 'desk-orders', task: 'to-transfer-back' },
    name: copy.deskHome.toTransferBack,
    count: ({ orders }) => orders['to-transfer-back'],
    note: copy.deskHome.ordersNote,
  },
  {
    route: { to: 'desk-refunds' },
    name: copy.deskHome.refunds,
    count: ({ refunds }) => refunds,
    note: copy.deskHome.refundsNote,
  },
  {
    route: { to: 'desk-offers' },
    name: copy.deskHome.offers,
    count: ({ offers }) => offers,
    note: copy.deskHome.offersNote,
  },
  {
    route: { to: 'desk-sourcing' },
    name: copy.deskHome.sourcing,
    count: ({ sourcing }) => sourcing,
    note: copy.deskHome.sourcingNote,
  },
  {
    route: { to: 'desk-reviews' },
    name: copy.deskHome.reviews,
    count: ({ reviews }) => reviews,
    note: copy.deskHome.reviewsNote,
  },
  {
    route: { to: 'desk-comments' },
    name: copy.deskHome.comments,
    count: ({ comments }) => comments,
    note: copy.deskHome.commentsNote,
  },
];

export const TOOLS: readonly Tool[] = [
  { route: { to: 'desk-goods' }, name: copy.deskGoods.menuItem, note: () => copy.deskGoods.menuItemNote },
  { route: { to: 'desk-posts' }, name: copy.deskPosts.menuItem, note: () => copy.deskPosts.menuItemNote },
  {
    route: { to: 'desk-orders', task: 'all' },
    name: copy.deskHome.allOrders,
    note: () => copy.deskHome.allOrdersNote,
  },
  {
    route: { to: 'desk-record' },
    name: copy.deskHome.record,
    note: () => copy.deskHome.recordNote,
  },
  {
    route: { to: 'desk-prepare-order' },
    name: copy.deskHome.prepareOrder,
    note: ({ preparedOrders }) => copy.deskHome.prepareOrderNote(preparedOrders),
  },
  {
    route: { to: 'desk-figures' },
    name: copy.deskFigures.title,
    note: () => copy.deskFigures.menuItemNote,
  },
  { route: { to: 'desk-promotions' }, name: copy.deskPromotions.title, note: () => copy.deskPromotions.note },
  { route: { to: 'desk-customers' }, name: copy.deskCustomers.title, note: () => copy.deskCustomers.about },
  { route: { to: 'desk-shop' }, name: copy.deskShop.title, note: () => copy.deskShop.note },
];
