import { View } from '@tarojs/components';
import { useState } from 'react';

import { Button } from '@/components/ui/button/button';
import { Stepper } from '@/components/ui/stepper/stepper';
import { LIMITS } from '@/contract/limits';
import type { LineItemInput, QuoteLine } from '@/contract/cart/quote';
import * as copy from '@/copy';
import form from '@/desk/parts/form.module.css';
import { FormSheet } from '@/desk/parts/form/form-sheet';
import { EMPTY_PARCEL, leftFor, toParcels, type ParcelDraft } from '@/desk/parts/parcel/parcel-draft';
import { ParcelFields } from '@/desk/parts/parcel/parcel-fields';
import { remainingLines, shipOrder } from '@/stores/desk/desk-orders';
import shared from '@/styles/shared.module.css';

import { useSheetAction } from '../use-desk-order';
import type { SheetProps } from './sheet-props';
import styles from './ship-sheet.module.css';

interface ContentProps {
  readonly lines: readonly QuoteLine[];
  /** How many of each are in no other parcel but the first. */
  readonly left: readonly LineItemInput[];
  readonly draft: ParcelDraft;
  readonly onChange: (part: Partial<ParcelDraft>) => void;
}

/** What is in a parcel after the first. */
function Content({ lines, left, draft, onChange }: ContentProps) {
  return (
    <>
      {left.map(({ skuId, quantity }) => {
        const line = lines.find((each) => each.skuId === skuId);
        const pieces = draft.pieces[skuId] ?? 0;
        const name = copy.deskOrders.line(line?.title ?? '', line?.options ?? []);
        return (
          <View key={skuId} className={shared['row']}>
            <View className={shared['grow']}>{name}</View>
            <Stepper
              min={0}
              value={pieces}
              max={pieces + quantity}
              label={name}
              onChange={(value) => onChange({ pieces: { ...draft.pieces, [skuId]: value } })}
            />
          </View>
        );
      })}
    </>
  );
}

/** Ships the order in one parcel or several. */
export function ShipSheet({ deskOrder: { order }, onClose }: SheetProps) {
  const [drafts, setDrafts] = useState<readonly ParcelDraft[]>([EMPTY_PARCEL]);
  const { busy, problem, setProblem, send } = useSheetAction(onClose);
  const toPack = remainingLines(order);
  const pieces = toPack.reduce((sum, { quantity }) => sum + quantity, 0);
  const [, ...others] = drafts;
  const left = leftFor(toPack, others);
  const submit = () => {
    const parcels = toParcels(drafts, toPack);
    if (!parcels.ok) return setProblem(parcels.failure);
    void send(shipOrder({ orderId: order.id, parcels: parcels.value }), copy.deskOrder.shipDone);
  };
  const change = (at: number) => (part: Partial<ParcelDraft>) =>
    setDrafts(drafts.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));
  return (
    <FormSheet
      title={copy.deskOrder.ship}
      problem={problem}
      submitText={copy.deskOrder.ship}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {drafts.map((draft, at) => (
        <View key={at} className={styles['parcel']}>
          {drafts.length > 1 && <View className={styles['title']}>{copy.deskOrder.parcel(at)}</View>}
          <ParcelFields draft={draft} onChange={change(at)} />
          {at === 0 ? (
            drafts.length > 1 && <View className={shared['note']}>{copy.deskOrder.inRest}</View>
          ) : (
            <Content lines={order.lines} left={left} draft={draft} onChange={change(at)} />
          )}
        </View>
      ))}
      <View className={form['links']}>
        {drafts.length < Math.min(pieces, LIMITS.parcels) && (
          <Button kind="plain" onTap={() => setDrafts([...drafts, EMPTY_PARCEL])}>
            {copy.deskOrder.addParcel}
          </Button>
        )}
        {drafts.length > 1 && (
          <Button kind="plain" onTap={() => setDrafts(drafts.slice(0, -1))}>
            {copy.deskOrder.removeParcel}
          </Button>
        )}
      </View>
    </FormSheet>
  );
}
