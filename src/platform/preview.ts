import type { SandboxOutcome } from '@/contract/payment/payment-params';

/** What the frame around the browser preview plays (`src/preview`). */
export interface Played {
  /** `gone`: nothing is reached. `lost`: what is asked is done, and the answer never comes. */
  readonly network: 'fine' | 'slow' | 'gone' | 'lost';
  /** What is chosen in the sandbox cashier; `asks`: whoever pays chooses. */
  readonly cashier: SandboxOutcome | 'asks';
  /** How the shop was opened: a link or code, a card in a chat or in a group, or Moments. */
  readonly arrival: 'link' | 'code' | 'chat' | 'group' | 'moments';
  /** WeChat's text size setting, as a factor. */
  readonly textScale: number;
}

declare global {
  interface Window {
    /** Set by the frame before the shop starts, and whenever it plays something else. */
    xiaopuPreview?: Played;
  }
}

const NOTHING: Played = { network: 'fine', cashier: 'asks', arrival: 'link', textScale: 1 };

/** What is played now. Only for where `process.env.TARO_ENV` is `h5`: the build then leaves it out of a mini program. */
export const played = (): Played => window.xiaopuPreview ?? NOTHING;
