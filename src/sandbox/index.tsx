import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { resetApp } from '@/platform/navigation/reset-app';
import { confirm } from '@/platform/page/feedback';
import shared from '@/styles/shared.module.css';

import { EnterDesk } from './parts/enter-desk';
import { EnterGroup } from './parts/enter-group';
import { Sources } from './parts/sources';
import styles from './index.module.css';

async function handleReset(): Promise<void> {
  const question = {
    title: copy.sandbox.reset,
    content: copy.sandbox.resetText,
    confirmText: copy.sandbox.resetConfirm,
    cancelText: copy.sandbox.resetCancel,
  };
  if (await confirm(question)) await resetApp();
}

/** Explains what is simulated, and resets the demo. Only in builds with the embedded cloud. */
export default function SandboxPage() {
  return (
    <Screen>
      <View className={styles['page']}>
        <View className={shared['lead']}>{copy.sandbox.title}</View>
        {copy.sandbox.about.map((line) => (
          <View key={line}>{line}</View>
        ))}
        <Button onTap={() => void handleReset()}>{copy.sandbox.reset}</Button>
        <EnterDesk />
        <EnterGroup />
        <Sources />
      </View>
    </Screen>
  );
}
