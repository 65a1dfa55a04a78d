import { useState } from 'react';

import * as copy from '@/copy';
import { FormSheet } from '@/desk/parts/form/form-sheet';
import { EMPTY_PARCEL, toParcel } from '@/desk/parts/parcel/parcel-draft';
import { ParcelFields } from '@/desk/parts/parcel/parcel-fields';
import { correctParcel } from '@/stores/desk/desk-orders';

import { useSheetAction } from '../use-desk-order';
import type { SheetProps } from './sheet-props';

/** Corrects carrier and number of a parcel, once. */
export function CorrectSheet({
  deskOrder: { order },
  trackingNumber,
  onClose,
}: SheetProps & { readonly trackingNumber: string }) {
  const [draft, setDraft] = useState({ ...EMPTY_PARCEL, trackingNumber });
  const { busy, problem, setProblem, send } = useSheetAction(onClose);
  const submit = () => {
    const correct = toParcel(draft);
    if (!correct.ok) return setProblem(correct.failure);
    const input = { orderId: order.id, trackingNumber, correct: correct.value };
    void send(correctParcel(input), copy.deskOrder.correctDone);
  };
  return (
    <FormSheet
      title={copy.deskOrder.correctTitle}
      note={copy.deskOrder.correctNote}
      problem={problem}
      submitText={copy.deskOrder.correct}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <ParcelFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
    </FormSheet>
  );
}
