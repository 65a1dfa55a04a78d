import { View } from '@tarojs/components';

import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { hasPrivacyContract, openPrivacyContract } from '@/platform/device/privacy';
import { navigateTo } from '@/platform/navigation/navigation';
import { showToast } from '@/platform/page/feedback';
import { isSandbox } from '@/stores/payment/request-payment';
import { shopResource } from '@/stores/shop/shop';

import { Licence } from './parts/licence';
import { Lines, Section } from './parts/section';
import styles from './index.module.css';

async function openContract(): Promise<void> {
  const opened = await openPrivacyContract();
  if (!opened.ok) showToast(copy.about.privacyRefused);
}

function Sections({ shop }: { readonly shop: Shop }) {
  return (
    <>
      <Section title={copy.about.licence}>
        <Licence licence={shop.licence} />
      </Section>
      <Section title={copy.about.freight}>
        <Lines lines={copy.about.freightLines(shop.freight)} />
      </Section>
      <Section title={copy.about.delivery}>
        <Lines lines={[shop.delivery]} />
      </Section>
      <Section title={copy.about.returns}>
        <Lines lines={[shop.returns]} />
      </Section>
      <Section title={copy.about.privacy}>
        <Lines lines={shop.privacy} />
        <View className={styles['action']}>
          <Button onTap={() => void navigateTo({ to: 'my-data' })}>{copy.about.myData}</Button>
        </View>
        {hasPrivacyContract && (
          <View className={styles['action']}>
            <Button onTap={() => void openContract()}>{copy.about.privacyContract}</Button>
          </View>
        )}
      </Section>
      <Section title={copy.about.complain}>
        <Lines lines={copy.about.complainLines} />
        <View className={styles['action']}>
          <Button onTap={() => void navigateTo({ to: 'seller' })}>{copy.about.ask}</Button>
        </View>
      </Section>
    </>
  );
}

/** Licence, freight, delivery, returns, privacy and complaints. */
export default function AboutPage() {
  const { remote, reload } = shopResource.use({});
  return (
    <Screen>
      <RemotePage remote={remote} shape="rows" onRetry={reload}>
        {(shop) => (
          <View className={styles['page']}>
            <Sections shop={shop} />
            {/* In payment mode `contact` the embedded cloud is not a demo: a real seller may use it. */}
            {isSandbox && shop.payment !== 'contact' && (
              <View className={styles['sandbox']}>
                <Button kind="plain" onTap={() => void navigateTo({ to: 'sandbox' })}>
                  {copy.sandbox.title}
                </Button>
              </View>
            )}
            <View className={styles['version']}>{copy.about.version(__VERSION__)}</View>
          </View>
        )}
      </RemotePage>
    </Screen>
  );
}
