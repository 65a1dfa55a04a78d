import { View } from '@tarojs/components';

import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import type { Shop } from '@/contract/shop/shop';
import * as copy from '@/copy';
import { hasPrivacyContract, openPrivacyContract } from '@/platform/device/privacy';
import { go } from '@/platform/navigation/navigation';
import { say } from '@/platform/page/feedback';
import { isSandbox } from '@/stores/payment/cashier';
import { shopResource } from '@/stores/shop/shop';

import { Licence } from './parts/licence';
import { Lines, Section } from './parts/section';
import styles from './index.module.css';

const NOTHING = {};

async function openContract(): Promise<void> {
  const opened = await openPrivacyContract();
  if (!opened.ok) say(copy.account.about.privacyRefused);
}

function Sections({ shop }: { readonly shop: Shop }) {
  const words = copy.account.about;
  return (
    <>
      <Section title={words.licence}>
        <Licence licence={shop.licence} />
      </Section>
      <Section title={words.freight}>
        <Lines lines={words.freightLines(shop.freight)} />
      </Section>
      <Section title={words.delivery}>
        <Lines lines={[shop.delivery]} />
      </Section>
      <Section title={words.returns}>
        <Lines lines={[shop.returns]} />
      </Section>
      <Section title={words.privacy}>
        <Lines lines={shop.privacy} />
        {hasPrivacyContract && (
          <View className={styles['act']}>
            <Act onTap={() => void openContract()}>{words.privacyContract}</Act>
          </View>
        )}
      </Section>
      <Section title={words.complain}>
        <Lines lines={words.complainLines} />
        <View className={styles['act']}>
          <Act onTap={() => void go({ to: 'seller' })}>{words.ask}</Act>
        </View>
      </Section>
    </>
  );
}

/** Who trades here, under what papers and rules, and where to go when something is wrong. */
export default function Page() {
  const { remote, reload } = shopResource.use(NOTHING);
  return (
    <Screen>
      <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={() => void go({ to: 'feed' })}>
        {(shop) => (
          <View className={styles['page']}>
            <Sections shop={shop} />
            {/* Where nothing is paid for here, the embedded cloud is no demonstration: the seller sells in the chat. */}
            {isSandbox && shop.payment !== 'contact' && (
              <View className={styles['demo']}>
                <Act kind="plain" onTap={() => void go({ to: 'embedded' })}>
                  {copy.embedded.title}
                </Act>
              </View>
            )}
            <View className={styles['version']}>{copy.account.about.version(__VERSION__)}</View>
          </View>
        )}
      </RemoteView>
    </Screen>
  );
}
