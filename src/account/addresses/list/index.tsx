import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { Bar } from '@/components/ui/action-bar/action-bar';
import { Act } from '@/components/ui/button/button';
import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { hasAddressBook } from '@/platform/device/address-book';
import { go } from '@/platform/navigation/navigation';
import { useCheckout } from '@/stores/checkout/delivery-address';

import { AddressCard } from './parts/address-card';
import { useAddresses } from './use-addresses';
import styles from './index.module.css';

/** Her addresses; with `?pick=1` the place to choose where the order goes. */
export default function Page() {
  const picking = useRouter().params['pick'] === '1';
  const pickedId = useCheckout(({ addressId }) => addressId);
  const { remote, reload, onTap, onEdit, onRemove, onAdd, bookBusy, onBook } = useAddresses(picking);
  const words = copy.account.addresses;
  return (
    <Screen barred>
      <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={() => void go({ to: 'feed' })}>
        {(addresses) =>
          addresses.length === 0 ? (
            <StateView drawing="empty" says={words.empty} />
          ) : (
            <View className={styles['list']}>
              {picking && <View className={styles['hint']}>{words.pickHint}</View>}
              {addresses.map((address) => (
                <AddressCard
                  key={address.id}
                  address={address}
                  picked={picking && address.id === pickedId}
                  label={(picking ? words.pickLabel : words.openLabel)(address.name, copy.region.place(address))}
                  onTap={onTap}
                  onEdit={onEdit}
                  onRemove={onRemove}
                />
              ))}
            </View>
          )
        }
      </RemoteView>
      <Bar>
        {hasAddressBook && (
          <Act wide busy={bookBusy} onTap={onBook}>
            {words.fromBook}
          </Act>
        )}
        <Act kind="primary" wide onTap={onAdd}>
          {words.add}
        </Act>
      </Bar>
    </Screen>
  );
}
