import { View } from '@tarojs/components';

import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { deskShopResource } from '@/stores/desk/shop';

import { DeskPage, useFresh } from '../parts/desk-view';
import { toPage } from '../parts/to-page';
import { SECTIONS } from './sections';
import styles from './index.module.css';

const ALL = {};

/** The settings of the shop, with what is set now; each opens a form of its own. */
export default function DeskShop() {
  return (
    <DeskPage source={useFresh(deskShopResource.use(ALL))}>
      {({ fields }) => (
        <View className={styles['page']}>
          <Menu>
            {Object.entries(SECTIONS).map(([section, { name, note }]) => (
              <MenuItem
                key={section}
                name={name}
                description={note(fields)}
                onTap={toPage({ to: 'desk-shop-section', section })}
              />
            ))}
          </Menu>
        </View>
      )}
    </DeskPage>
  );
}
