import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether the component's page is visible: not covered by another page and not in the background. */
export function usePageShown(): boolean {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return shown;
}
