import { createHost, type Host } from './mini-host';

/** What WeChat's address book gives. */
const BOOK = {
  userName: '林小满',
  telNumber: '13800138000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  detailInfo: '文三路 1 号 2 楼',
};

type Kept = Readonly<Record<string, unknown>>;

export const checkoutOf = (lines: string, more = '') =>
  `/orders/checkout/index?lines=${encodeURIComponent(lines)}${more}`;

/** A cart as the phone keeps it: all chosen. */
export function cartOf(lines: Readonly<Record<string, number>>): Kept {
  const kept = Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity, chosen: true }));
  return { 'xiaopu/cart': JSON.stringify(kept) };
}

/** What the cart shows, as the phone keeps it. */
export function keptCart({ storage }: Pick<Host, 'storage'>) {
  const kept: readonly { skuId: string; quantity: number; chosen: boolean }[] = JSON.parse(
    String(storage.get('xiaopu/cart') ?? '[]'),
  );
  return kept
    .filter(({ quantity }) => quantity > 0)
    .map(({ skuId, quantity, chosen }) => ({ skuId, quantity, chosen }));
}

interface FaultRule {
  readonly verb: string;
  readonly when: 'before' | 'after' | 'lost';
  readonly times?: number;
}

/** Storage of a phone whose cloud goes wrong by these rules from the start. */
export function failing(...rules: readonly FaultRule[]): Kept {
  return { 'xiaopu/faults': JSON.stringify({ rules }) };
}

/** What shall go wrong from the next start on; nothing any more without rules. */
export function breakCloud(host: Host, ...rules: readonly FaultRule[]): void {
  for (const [key, value] of Object.entries(failing(...rules))) host.storage.set(key, value);
}

/** The phone of a shopper who has an address here. */
export async function returningShopper(storage: Kept = {}): Promise<Host> {
  const host = createHost({ storage });
  host.when('chooseAddress').ok(BOOK);
  await host.launch(checkoutOf('barley-1*1'));
  await host.until(() => host.has('用微信里的地址'));
  await host.tap('用微信里的地址');
  await host.until(() => host.has('林小满'));
  return host;
}

/** Opens a checkout, ready to be paid. */
export async function openCheckout(host: Host, lines: string, more = ''): Promise<void> {
  await host.relaunch(checkoutOf(lines, more));
  await host.until(() => host.has('微信支付 ¥'));
}

/** From the checkout into the sandbox cashier. */
export async function toCashier(host: Host): Promise<void> {
  await host.tap('微信支付 ¥');
  await host.until(() => host.has('演示收银台'));
}

/** Opens the list of her orders, and counts those in that state. */
export async function countOrders(host: Host, state: string): Promise<number> {
  await host.relaunch('/orders/list/index');
  await host.until(() => host.has('合计') || host.has('还没有订单') || host.has('应付') || host.has('实付'));
  return host.$$(state).length;
}

declare const wx: { readonly navigateTo: (options: { readonly url: string }) => Promise<unknown> };

/** Opens a page over the one that is open, as a link in it would. */
export async function openOver(url: string): Promise<void> {
  await wx.navigateTo({ url });
}
