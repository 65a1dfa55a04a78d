import { createHost, type Host } from './mini-host';

/** The address from WeChat's address book. */
export const WECHAT_ADDRESS = {
  userName: '林小满',
  telNumber: '13800138000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  detailInfo: '文三路 1 号 2 楼',
};

type Storage = Readonly<Record<string, unknown>>;

export const checkoutOf = (lines: string, more = '') =>
  `/orders/checkout/index?lines=${encodeURIComponent(lines)}${more}`;

/** Storage with a cart in which all lines are chosen. */
export function cartOf(lines: Readonly<Record<string, number>>): Storage {
  const entries = Object.entries(lines).map(([skuId, quantity]) => ({ skuId, quantity, chosen: true }));
  return { 'xiaopu/cart': JSON.stringify(entries) };
}

/** The visible cart lines in storage. */
export function storedCart({ storage }: Pick<Host, 'storage'>) {
  const entries: readonly { skuId: string; quantity: number; chosen: boolean }[] = JSON.parse(
    String(storage.get('xiaopu/cart') ?? '[]'),
  );
  return entries
    .filter(({ quantity }) => quantity > 0)
    .map(({ skuId, quantity, chosen }) => ({ skuId, quantity, chosen }));
}

interface FaultRule {
  readonly verb: string;
  readonly when: 'before' | 'after' | 'lost';
  readonly times?: number;
}

/** Storage with a fault plan of these rules. */
export function withFaults(...rules: readonly FaultRule[]): Storage {
  return { 'xiaopu/faults': JSON.stringify({ rules }) };
}

/** Sets the fault plan from the next start on; without rules there are no faults. */
export function setFaults(host: Host, ...rules: readonly FaultRule[]): void {
  for (const [key, value] of Object.entries(withFaults(...rules))) host.storage.set(key, value);
}

/** The phone of a shopper who has saved an address. */
export async function returningShopper(storage: Storage = {}): Promise<Host> {
  const host = createHost({ storage });
  host.when('chooseAddress').ok(WECHAT_ADDRESS);
  await host.launch(checkoutOf('barley-1*1'));
  await host.until(() => host.has('从微信选地址'));
  await host.tap('从微信选地址');
  await host.until(() => host.has('林小满'));
  return host;
}

/** Opens a checkout that is ready to pay. */
export async function openCheckout(host: Host, lines: string, more = ''): Promise<void> {
  await host.relaunch(checkoutOf(lines, more));
  await host.until(() => host.has('微信支付 ¥'));
}

/** Goes from the checkout to the sandbox cashier. */
export async function toCashier(host: Host): Promise<void> {
  await host.tap('微信支付 ¥');
  await host.until(() => host.has('演示收银台'));
}

/** Pays at the sandbox cashier once it is open. */
export async function payInSandbox(host: Host): Promise<void> {
  await host.until(() => host.has('演示收银台'));
  await host.tap('付款 ¥');
}

/** Opens the order list and counts the orders in that state. */
export async function countOrders(host: Host, state: string): Promise<number> {
  await host.relaunch('/orders/list/index');
  await host.until(() => host.has('合计') || host.has('还没有订单') || host.has('应付') || host.has('实付'));
  // One is the tab.
  return host.$$(state).length - 1;
}

declare const wx: { readonly navigateTo: (options: { readonly url: string }) => Promise<unknown> };

/** Opens a page on top of the current one, as a link would. */
export async function openOver(url: string): Promise<void> {
  await wx.navigateTo({ url });
}
