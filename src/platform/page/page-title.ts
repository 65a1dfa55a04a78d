import Taro from '@tarojs/taro';

/** Sets the title in the navigation bar of the current page, for pages whose title depends on their content. */
export function setPageTitle(title: string): void {
  void Taro.setNavigationBarTitle({ title }).catch(() => undefined);
}
