import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { restart } from '@/platform/navigation/restart';
import { ask } from '@/platform/page/feedback';

import { Group } from './parts/group';
import { Sources } from './parts/sources';
import styles from './index.module.css';

async function handleReset(): Promise<void> {
  const { reset, resetAsk, resetYes, resetNo } = copy.embedded;
  if (await ask({ title: reset, words: resetAsk, yes: resetYes, no: resetNo })) await restart();
}

/** What is mocked here, and the way back to a shop that has just opened. Only in a package with the embedded cloud. */
export default function EmbeddedAboutPage() {
  return (
    <Screen>
      <View className={styles['page']}>
        <View className={styles['title']}>{copy.embedded.title}</View>
        {copy.embedded.about.map((words) => (
          <View key={words}>{words}</View>
        ))}
        <Act onTap={() => void handleReset()}>{copy.embedded.reset}</Act>
        <Group />
        <Sources />
      </View>
    </Screen>
  );
}
