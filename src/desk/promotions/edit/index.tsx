import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';

import { StateView } from '@/components/ui/state-view/state-view';
import type { ReductionKind } from '@/contract/promotions/edited-promotion';
import * as copy from '@/copy';
import { DeskPage } from '@/desk/parts/desk-view';
import { DocumentForm } from '@/desk/parts/form/document-form';
import type { DocumentEdit, Opened } from '@/desk/parts/form/use-document-form';
import { useReadOnce } from '@/desk/parts/form/use-read-once';
import { setPageTitle } from '@/platform/page/page-title';

import { EDITS, reductionToEdit, type AnyDraft } from './edits';
import { freshFields, freshPeriod } from './fresh-fields';
import { ReductionPreview } from './parts/reduction-preview';

const isKind = (text: string): text is ReductionKind => text in copy.deskPromotions.kinds;

/** A new one with all that the other says, but its days. */
const copied = ({ fields: { fields, goods } }: Opened<AnyDraft>): Opened<AnyDraft> => ({
  version: 0,
  fields: { fields: { ...fields, ...freshPeriod(fields) }, goods },
});

/** Makes or edits a coupon, a limited-time price or another promotion. */
export default function EditPromotion() {
  const { kind: named = '', id, again } = useRouter().params;
  const kind = isKind(named) ? named : 'coupon';
  const fresh = { version: 0, fields: { fields: freshFields(kind), goods: [] } };
  const query = id === undefined ? undefined : { kind, id };
  const source = useReadOnce<typeof query & object, Opened<AnyDraft> | undefined>(reductionToEdit, query, fresh);
  useEffect(() => setPageTitle(copy.deskPromotions.kinds[kind]), [kind]);
  return (
    <DeskPage source={source} hasActionBar>
      {(opened) =>
        opened ? (
          <DocumentForm
            // The fields are of the kind of the page.
            edit={EDITS[kind] as DocumentEdit<unknown> as DocumentEdit<AnyDraft>}
            opened={again === undefined ? opened : copied(opened)}
            preview={(draft) => <ReductionPreview draft={draft} />}
          />
        ) : (
          <StateView drawing="empty" message={copy.deskPromotions.gone} />
        )
      }
    </DeskPage>
  );
}
