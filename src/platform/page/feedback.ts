import Taro from '@tarojs/taro';

/** A few words that pass by themselves. */
export function say(words: string): void {
  // Seven characters fit beside an icon; without one there is room for two lines.
  void Taro.showToast({ title: words, icon: 'none', duration: 2500 }).catch(() => undefined);
}

interface Question {
  readonly title: string;
  readonly words: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks before something that can't be taken back. WeChat allows four characters on each button. */
export async function ask({ title, words, yes, no }: Question): Promise<boolean> {
  try {
    const { confirm } = await Taro.showModal({ title, content: words, confirmText: yes, cancelText: no });
    return confirm;
  } catch {
    return false;
  }
}

/** Offers a few ways; answers the index of the one taken, or undefined. */
export async function choose(ways: readonly string[]): Promise<number | undefined> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...ways] });
    return tapIndex;
  } catch {
    return undefined;
  }
}
