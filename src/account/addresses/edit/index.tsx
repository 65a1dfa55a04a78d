import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';

import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Address } from '@/contract/addresses/address';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { RemotePage } from '@/pages/shared/remote-page';
import { navigateBack } from '@/platform/navigation/navigation';
import { addressesResource, takeAddressDraft } from '@/stores/addresses/addresses';
import { useRecipient } from '@/stores/addresses/recipient';

import { AddressForm } from './parts/address-form';

const goBack = () => void navigateBack();

/** Edits a saved address. It is read once: a refreshed list must not overwrite what was typed. */
function EditAddress({ addressId }: { readonly addressId: string }) {
  const { remote, reload } = addressesResource.use({});
  const [address, setAddress] = useState<Address>();
  const found = valueIn(remote)?.find(({ id }) => id === addressId);
  useEffect(() => setAddress((before) => before ?? found), [found]);
  if (address) return <AddressForm saved={address} />;
  return (
    <RemotePage remote={remote} shape="rows" onRetry={reload} onHome={goBack}>
      {() =>
        found ? null : (
          <StateView
            drawing="lost"
            message={copy.addressForm.notFound}
            action={{ text: copy.addressForm.toList, onTap: goBack }}
          />
        )
      }
    </RemotePage>
  );
}

function NewAddress({ forCheckout }: { readonly forCheckout: boolean }) {
  const [draft] = useState(takeAddressDraft);
  return <AddressForm draft={draft} forCheckout={forCheckout} />;
}

/** The address of somebody else's order, as it was written before. */
function Recipient() {
  const [address] = useState(() => useRecipient.getState().address);
  return <AddressForm draft={address} forRecipient />;
}

/**
 * The address form: a saved address with `?id=`, else a new one; `?pick=1` when opened from checkout, `?recipient=1` when
 * the seller writes down somebody's order.
 */
export default function EditAddressPage() {
  const { id, pick, recipient } = useRouter().params;
  if (recipient === '1')
    return (
      <Screen hasActionBar>
        <Recipient />
      </Screen>
    );
  return (
    <Screen hasActionBar>
      {id === undefined ? <NewAddress forCheckout={pick === '1'} /> : <EditAddress addressId={id} />}
    </Screen>
  );
}
