import { minus, toYuanParts, ZERO, type Fen } from '@/contract/money';

/** The parts of a displayed price: 12,805 fen → yuan `128`, cents `.05`; no cents when they are zero. */
export function formatParts(amount: Fen): { readonly yuan: string; readonly cents: string } {
  const { yuan, cents } = toYuanParts(amount);
  return { yuan: String(yuan), cents: cents === 0 ? '' : `.${String(cents).padStart(2, '0')}` };
}

/** The same with the cents always shown: 12,800 fen → yuan `128`, cents `.00`. */
export function formatExactParts(amount: Fen): { readonly yuan: string; readonly cents: string } {
  const { yuan, cents } = formatParts(amount);
  return { yuan, cents: cents || '.00' };
}

/** 12,805 fen → `128.05`; 12,800 fen → `128`: as one types it. */
export function formatTyped(amount: Fen): string {
  const { yuan, cents } = formatParts(amount);
  return yuan + cents;
}

/** 12,805 fen → `¥128.05`; 12,800 fen → `¥128`; a discount, −800 fen → `−¥8`. */
export function formatYuan(amount: Fen): string {
  return amount < 0 ? `−${formatYuan(minus(ZERO, amount))}` : `¥${formatTyped(amount)}`;
}

/** 12,800 fen → `¥128.00`, −50 fen → `−¥0.50`: for exact sums. */
export function formatExactYuan(amount: Fen): string {
  if (amount < 0) return `−${formatExactYuan(minus(ZERO, amount))}`;
  const { yuan, cents } = formatExactParts(amount);
  return `¥${yuan}${cents}`;
}

const WAN = 10_000;

/** 37 → `37`, 12,345 → `1.2万`, 1,234,567 → `123万`: rounded down. */
export function formatCount(count: number): string {
  if (count < WAN) return String(count);
  const wan = Math.floor(count / WAN);
  const tenth = wan < 100 ? Math.floor((count % WAN) / 1_000) : 0;
  return `${wan}${tenth === 0 ? '' : `.${tenth}`}万`;
}
