import { View } from '@tarojs/components';

import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { navigateTo } from '@/platform/navigation/navigation';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import { TOOLS } from './entries';
import { Duties } from './parts/duties';
import { useDeskHome } from './use-desk-home';
import styles from './index.module.css';

/** The seller's first page: what waits for her, and what she works with. */
export default function DeskHome() {
  const { remote, retry, toFeed } = useDeskHome();
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={retry} onHome={toFeed}>
        {(summary) => (
          <View className={styles['page']}>
            <Duties summary={summary} />
            <Menu>
              {TOOLS.map(({ route, name, note }) => (
                <MenuItem key={name} name={name} description={note(summary)} onTap={() => void navigateTo(route)} />
              ))}
            </Menu>
            {isSandbox && <View className={shared['note']}>{copy.deskHome.demoNote}</View>}
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
