import { View } from '@tarojs/components';

import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { useRefreshOnShow } from '@/pages/shared/use-refresh-on-show';
import { navigateTo } from '@/platform/navigation/navigation';
import { useRefreshOnPullDown } from '@/platform/page/use-refresh-on-pull-down';
import { deskShopResource } from '@/stores/desk/shop';

import { SECTIONS } from './sections';
import styles from './index.module.css';

const toFeed = () => void navigateTo({ to: 'feed' });

/** The settings of the shop, with what is set now; each opens a form of its own. */
export default function DeskShop() {
  const { remote, reload } = deskShopResource.use({});
  useRefreshOnShow(remote.status, reload);
  useRefreshOnPullDown(reload);
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={toFeed}>
        {({ fields }) => (
          <View className={styles['page']}>
            <Menu>
              {Object.entries(SECTIONS).map(([section, { name, note }]) => (
                <MenuItem
                  key={section}
                  name={name}
                  description={note(fields)}
                  onTap={() => void navigateTo({ to: 'desk-shop-section', section })}
                />
              ))}
            </Menu>
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
