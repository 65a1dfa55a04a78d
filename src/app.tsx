import { usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';

import { BrowseOnly } from '@/components/ui/screen/browse-only';
import { TextScale } from '@/components/ui/screen/text-scale';
import { textScale } from '@/platform/device/text-scale';
import { isSinglePage } from '@/platform/navigation/launch-context';
import { go } from '@/platform/navigation/navigation';
import { useCartSync } from '@/stores/cart/cart-sync';
import { putNote } from '@/stores/entry/notices';

import './app.css';

export default function App({ children }: PropsWithChildren) {
  // An old link or a renamed page: WeChat would show its own bare notice and no way on.
  usePageNotFound(() => {
    putNote('lost-page');
    void go({ to: 'feed' });
  });
  useCartSync();
  return (
    <BrowseOnly.Provider value={isSinglePage()}>
      <TextScale.Provider value={textScale()}>{children}</TextScale.Provider>
    </BrowseOnly.Provider>
  );
}
