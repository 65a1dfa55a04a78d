import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { Address } from '@/contract/addresses/address';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { back } from '@/platform/navigation/navigation';
import { addressesResource, takeDraft } from '@/stores/addresses/addresses';

import { Form } from './parts/form';

const NOTHING = {};
const goBack = () => void back();

/** An address that is kept already. It is looked up once: a list that is refreshed must not wipe what is being written. */
function Kept({ addressId }: { readonly addressId: string }) {
  const { remote, reload } = addressesResource.use(NOTHING);
  const [kept, setKept] = useState<Address>();
  const found = valueIn(remote)?.find(({ id }) => id === addressId);
  useEffect(() => setKept((before) => before ?? found), [found]);
  if (kept) return <Form kept={kept} />;
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={goBack}>
      {() =>
        found ? null : (
          <StateView
            drawing="lost"
            says={copy.account.form.lost}
            act={{ text: copy.account.form.toList, onTap: goBack }}
          />
        )
      }
    </RemoteView>
  );
}

function Fresh({ picking }: { readonly picking: boolean }) {
  const [draft] = useState(takeDraft);
  return <Form draft={draft} picking={picking} />;
}

/** The form of one address: an old one with `?id=`, else a new one. */
export default function Page() {
  const { id, pick } = useRouter().params;
  return <Screen barred>{id === undefined ? <Fresh picking={pick === '1'} /> : <Kept addressId={id} />}</Screen>;
}
