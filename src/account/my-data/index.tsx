import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import * as copy from '@/copy';
import { canShareFile } from '@/platform/device/share-file';
import { restartApp } from '@/platform/navigation/reset-app';

import { Lines, Section } from '../about/parts/section';
import { useMyData } from './use-my-data';
import styles from './index.module.css';

function Take({ page }: { readonly page: ReturnType<typeof useMyData> }) {
  const { taken, busy } = page;
  const file = taken && 'text' in taken ? taken : undefined;
  return (
    <Section title={copy.me.take}>
      <Lines lines={copy.me.takeLines} />
      <View aria-role="alert">{taken && ('text' in taken ? copy.me.ready : taken.problem)}</View>
      <View className={styles['actions']}>
        {file ? (
          <>
            <Button kind="primary" onTap={() => void page.onShare(file.filePath)}>
              {canShareFile ? copy.me.share : copy.me.download}
            </Button>
            <Button onTap={() => void page.onCopy(file.text)}>{copy.me.copyAll}</Button>
          </>
        ) : (
          <Button kind="primary" busy={busy === 'take'} onTap={() => void page.onTake()}>
            {busy === 'take' ? copy.me.making : copy.me.take}
          </Button>
        )}
      </View>
    </Section>
  );
}

/** What the shop knows of the shopper: to take along, and to have removed. */
export default function MyDataPage() {
  const page = useMyData();
  const { busy, problem, isErased } = page;
  return (
    <Screen>
      <View className={styles['page']}>
        {!isErased && <Take page={page} />}
        <Section title={copy.me.erase}>
          <Lines lines={isErased ? [copy.me.erased] : copy.me.eraseLines} />
          <View aria-role="alert">{problem}</View>
          <View className={styles['actions']}>
            {isErased ? (
              <Button kind="primary" onTap={() => void restartApp()}>
                {copy.me.leave}
              </Button>
            ) : (
              <Button busy={busy === 'erase'} onTap={() => void page.onErase()}>
                {busy === 'erase' ? copy.me.erasing : copy.me.eraseNow}
              </Button>
            )}
          </View>
        </Section>
      </View>
    </Screen>
  );
}
