import { usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';

import { BrowseOnly } from '@/components/ui/screen/browse-only';
import { TextScale } from '@/components/ui/screen/text-scale';
import { OnSheet } from '@/components/ui/sheet/sheet-slot';
import { getTextScale } from '@/platform/device/text-scale';
import { isSinglePage } from '@/platform/navigation/launch-context';
import { navigateTo } from '@/platform/navigation/navigation';
import { handleKeyboard } from '@/platform/page/keyboard';
import { hideTabBar, showTabBar } from '@/platform/page/tab-bar';
import { useCartSync } from '@/stores/cart/cart-sync';
import { addNotice } from '@/stores/entry/notices';

import './app.css';

if (process.env.TARO_ENV === 'h5') handleKeyboard();

const onSheet = (isOpen: boolean) => void (isOpen ? hideTabBar() : showTabBar());

export default function App({ children }: PropsWithChildren) {
  // An old link or a renamed page: WeChat would only show its own notice, without a way to continue.
  usePageNotFound(() => {
    addNotice('lost-page');
    void navigateTo({ to: 'feed' });
  });
  useCartSync();
  return (
    <BrowseOnly.Provider value={isSinglePage()}>
      <TextScale.Provider value={getTextScale()}>
        <OnSheet.Provider value={onSheet}>{children}</OnSheet.Provider>
      </TextScale.Provider>
    </BrowseOnly.Provider>
  );
}
