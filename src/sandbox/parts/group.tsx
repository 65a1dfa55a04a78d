import { View } from '@tarojs/components';
import { useState } from 'react';

import { Act } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { enterDemoGroup } from '@/stores/entry/demo';

import styles from './sources.module.css';

/** The way into the shop's own chat group, for those who have none to put a card into. */
export function Group() {
  const [outcome, setOutcome] = useState<'not-yet' | 'entered' | 'over'>('not-yet');
  const enter = () => void enterDemoGroup().then((has) => setOutcome(has ? 'entered' : 'over'));
  return (
    <>
      <View className={styles['title']}>{copy.embedded.group}</View>
      <View>{copy.embedded.groupSays}</View>
      {outcome === 'over' && <View aria-role="alert">{copy.embedded.groupOver}</View>}
      <Act disabled={outcome === 'entered'} onTap={enter}>
        {outcome === 'entered' ? copy.embedded.groupOn : copy.embedded.groupEnter}
      </Act>
    </>
  );
}
