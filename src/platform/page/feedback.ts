import Taro from '@tarojs/taro';

import { announce } from './announce';

/** Shows a short text that disappears by itself. */
export function showToast(title: string): void {
  // Without an icon there is room for two lines; with one, for seven characters.
  if (process.env.TARO_ENV === 'h5') announce(title);
  void Taro.showToast({ title, icon: 'none', duration: 2500 }).catch(() => undefined);
}

interface ConfirmOptions {
  readonly title: string;
  readonly content: string;
  readonly confirmText: string;
  readonly cancelText: string;
}

/** Asks for confirmation before an action that can't be undone. WeChat allows four characters on each button. */
export async function confirm({ title, content, confirmText, cancelText }: ConfirmOptions): Promise<boolean> {
  try {
    const answer = await Taro.showModal({ title, content, confirmText, cancelText });
    return answer.confirm;
  } catch {
    return false;
  }
}

/** Shows a menu; returns the index of the chosen item, undefined when it was closed. */
export async function chooseFrom(items: readonly string[]): Promise<number | undefined> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...items] });
    return tapIndex;
  } catch {
    return undefined;
  }
}
