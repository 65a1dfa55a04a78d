import type { PropsWithChildren } from 'react';
import { usePageNotFound } from '@tarojs/taro';

import { BrowseOnly } from '@/components/screen/browse-only';
import { TextScale } from '@/components/screen/text-scale';
import { go } from '@/platform/navigation';
import { isSinglePage } from '@/platform/surroundings';
import { textScale } from '@/platform/text-scale';
import { useCartSync } from '@/stores/cart-sync';
import { putNote } from '@/stores/notes';

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
