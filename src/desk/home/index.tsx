import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Menu, MenuItem } from '@/components/ui/menu/menu';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { deskResource } from '@/stores/desk/desk';
import { isSandbox } from '@/stores/payment/request-payment';
import shared from '@/styles/shared.module.css';

import { DeskView, useFresh } from '../parts/desk-view';
import { MainButton } from '../parts/main-button';
import { toPage } from '../parts/to-page';
import { TOOLS } from './entries';
import { Duties } from './parts/duties';
import { Today } from './parts/today';
import styles from './index.module.css';

const ALL = {};
const publish = toPage({ to: 'desk-publish' });

/** The seller's first page: today's figures, what waits for her, and what she works with. */
export default function DeskHome() {
  return (
    <Screen hasActionBar>
      <DeskView source={useFresh(deskResource.use(ALL))}>
        {(summary) => (
          <View className={styles['page']}>
            <Today figures={summary.today} />
            <Duties summary={summary} />
            <Menu>
              {TOOLS.map(({ route, name, note }) => (
                <MenuItem key={name} name={name} description={note(summary)} onTap={toPage(route)} />
              ))}
            </Menu>
            {isSandbox && <View className={shared['note']}>{copy.deskHome.demoNote}</View>}
          </View>
        )}
      </DeskView>
      <ActionBar>
        <MainButton onTap={publish}>{copy.deskPublish.menuItem}</MainButton>
      </ActionBar>
    </Screen>
  );
}
