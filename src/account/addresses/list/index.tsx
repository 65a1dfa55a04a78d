import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';

import { ActionBar } from '@/components/ui/action-bar/action-bar';
import { Button } from '@/components/ui/button/button';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { hasAddressBook } from '@/platform/device/address-book';
import { useDeliveryAddress } from '@/stores/checkout/delivery-address';

import { AddressCard } from './parts/address-card';
import { useAddresses } from './use-addresses';
import styles from './index.module.css';

/** The shopper's addresses; with `?pick=1` a tap selects the delivery address of an order. */
export default function AddressListPage() {
  const forCheckout = useRouter().params['pick'] === '1';
  const selectedId = useDeliveryAddress(({ addressId }) => addressId);
  const { remote, shown, reload, onTap, onEdit, onRemove, onAdd, wechatBusy, onAddFromWechat } =
    useAddresses(forCheckout);
  return (
    <Screen hasActionBar>
      <RemotePage remote={remote} shape="rows" onRetry={reload}>
        {(addresses) =>
          addresses.length === 0 ? (
            <StateView drawing="empty" message={copy.addresses.empty} />
          ) : (
            <View className={styles['list']}>
              {forCheckout && <View className={styles['hint']}>{copy.addresses.pickHint}</View>}
              {shown.map(({ row: address, motion }) => (
                <AddressCard
                  key={address.id}
                  address={address}
                  selected={forCheckout && address.id === selectedId}
                  motion={motion}
                  label={(forCheckout ? copy.addresses.pickLabel : copy.addresses.openLabel)(
                    address.name,
                    copy.region.place(address),
                  )}
                  onTap={onTap}
                  onEdit={onEdit}
                  onRemove={onRemove}
                />
              ))}
            </View>
          )
        }
      </RemotePage>
      <ActionBar>
        {hasAddressBook && (
          <Button wide busy={wechatBusy} onTap={onAddFromWechat}>
            {copy.addresses.fromWechat}
          </Button>
        )}
        <Button kind="primary" wide onTap={onAdd}>
          {copy.addresses.add}
        </Button>
      </ActionBar>
    </Screen>
  );
}
