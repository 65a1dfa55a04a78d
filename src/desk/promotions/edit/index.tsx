import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';

import { RemoteView } from '@/components/ui/remote-view/remote-view';
import { Screen } from '@/components/ui/screen/screen';
import { StateView } from '@/components/ui/state-view/state-view';
import type { CouponFields, PromotionFields, ReductionKind } from '@/contract/promotions/edited-promotion';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { DocumentForm } from '@/desk/parts/form/document-form';
import { navigateTo } from '@/platform/navigation/navigation';
import { setPageTitle } from '@/platform/page/page-title';
import { reductionsResource } from '@/stores/desk/promotions';

import { couponEdit, promotionEdit } from './edits';
import type { Draft } from './draft';
import { freshFields } from './fresh-fields';
import {
  secondItemInputs,
  tieredInputs,
  timePriceInputs,
  type SecondItem,
  type Tiered,
  type TimePrice,
} from './promotion-inputs';

const toFeed = () => void navigateTo({ to: 'feed' });

interface Subject extends Draft<CouponFields | PromotionFields> {
  readonly id: string;
  readonly version: number;
}

function ReductionForm({ subject: { id, version, fields, goods } }: { readonly subject: Subject }) {
  if (!('kind' in fields))
    return <DocumentForm edit={couponEdit(id)} opened={{ version, fields: { fields, goods } }} />;
  switch (fields.kind) {
    case 'limited-time-price':
      return (
        <DocumentForm
          edit={promotionEdit<TimePrice>(id, fields.kind, timePriceInputs)}
          opened={{ version, fields: { fields, goods } }}
        />
      );
    case 'second-item-discount':
      return (
        <DocumentForm
          edit={promotionEdit<SecondItem>(id, fields.kind, secondItemInputs)}
          opened={{ version, fields: { fields, goods } }}
        />
      );
    case 'tiered-discount':
      return (
        <DocumentForm
          edit={promotionEdit<Tiered>(id, fields.kind, tieredInputs)}
          opened={{ version, fields: { fields, goods } }}
        />
      );
  }
}

/** An existing one. It is read once: what another phone saves must not overwrite what was typed. */
function Existing({ kind, id }: { readonly kind: ReductionKind; readonly id: string }) {
  const { remote, reload } = reductionsResource.use({ kind });
  const [opened, setOpened] = useState<Subject>();
  const found = valueIn(remote)?.find((each) => each.id === id);
  useEffect(() => setOpened((before) => before ?? found), [found]);
  if (opened) return <ReductionForm subject={opened} />;
  return (
    <RemoteView remote={remote} shape="rows" onRetry={() => void reload()} onHome={toFeed}>
      {() => <StateView drawing="empty" message={copy.deskPromotions.gone} />}
    </RemoteView>
  );
}

const isKind = (text: string): text is ReductionKind => text in copy.deskPromotions.kinds;

/** Makes or edits a coupon, a limited-time price or another promotion. */
export default function EditPromotion() {
  const { kind: named = '', id } = useRouter().params;
  const kind = isKind(named) ? named : 'coupon';
  const [fresh] = useState<Subject>(() => ({ id: '', version: 0, fields: freshFields(kind), goods: [] }));
  useEffect(() => setPageTitle(copy.deskPromotions.kinds[kind]), [kind]);
  return (
    <Screen hasActionBar>
      {id === undefined ? <ReductionForm subject={fresh} /> : <Existing kind={kind} id={id} />}
    </Screen>
  );
}
