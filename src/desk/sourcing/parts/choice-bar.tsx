import { View } from '@tarojs/components';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Checkbox } from '@/components/ui/checkbox/checkbox';
import * as copy from '@/copy';

import { MainButton } from '../../parts/main-button';
import { nextState } from '../next-state';
import type { SourcingPage } from '../use-sourcing';
import styles from './choice-bar.module.css';

/** Chooses all orders, and opens the next step of the chosen ones. */
export function ChoiceBar({ page: { tab, choice, step } }: { readonly page: SourcingPage }) {
  const count = choice.chosen.length;
  return (
    <ActionBar>
      <View className={styles['all']}>
        <Checkbox checked={choice.isAll} onChange={choice.toggleAll}>
          {copy.deskSourcing.chooseAll}
        </Checkbox>
      </View>
      <MainButton disabled={count === 0} onTap={step.open}>
        {count === 0 ? copy.deskSourcing.chooseSome : copy.deskSourcing.next(nextState(tab), count)}
      </MainButton>
    </ActionBar>
  );
}
