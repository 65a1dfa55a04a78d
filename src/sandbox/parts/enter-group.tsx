import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import * as copy from '@/copy';
import { enterSandboxGroup } from '@/stores/entry/sandbox';

import styles from './sources.module.css';

/** Simulates opening a card from the demo shop's chat group. */
export function EnterGroup() {
  const [outcome, setOutcome] = useState<'not-yet' | 'entered' | 'no-promotions'>('not-yet');
  const enter = () =>
    void enterSandboxGroup().then((hasPromotions) => setOutcome(hasPromotions ? 'entered' : 'no-promotions'));
  return (
    <>
      <View className={styles['title']}>{copy.sandbox.group}</View>
      <View>{copy.sandbox.groupDescription}</View>
      {outcome === 'no-promotions' && <View aria-role="alert">{copy.sandbox.groupOver}</View>}
      <Button disabled={outcome === 'entered'} onTap={enter}>
        {outcome === 'entered' ? copy.sandbox.groupEntered : copy.sandbox.groupEnter}
      </Button>
    </>
  );
}
