import { useMemo, useState } from 'react';

import type { DeskOrderSummary } from '@/contract/desk/desk-order';
import { LIMITS } from '@/contract/limits';
import { valueIn } from '@/contract/remote';
import * as copy from '@/copy';
import { failureText } from '@/copy/failure-text';
import { chunk } from '@/pages/shared/chunk-pages';
import { showToast } from '@/platform/page/feedback';
import { shipMany } from '@/stores/desk/desk-orders';
import { useSendDraft, writeSendDraft } from '@/stores/desk/send-draft';
import { ordersToShip } from '@/stores/desk/to-ship';

import { useFresh } from '../parts/desk-view';
import { planSending, withoutLines, type Choices, type SendLine } from './send-lines';

/** What became of one order. */
export interface Sent {
  readonly line: SendLine;
  /** Why it was not sent. */
  readonly problem?: string;
}

type Parcel = { readonly carrier: string } & SendLine;

const isReady = (line: SendLine): line is Parcel => line.carrier !== undefined;

/** Sends the parcels, so many at once as are allowed. Those after a failure of the cloud are not sent. */
async function send(parcels: readonly Parcel[]): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (const part of chunk(parcels, LIMITS.shipMany)) {
    const answer = await shipMany({
      parcels: part.map(({ order, carrier, trackingNumber }) => ({ orderId: order.id, carrier, trackingNumber })),
    });
    if (!answer.ok) {
      showToast(failureText(answer.failure));
      return sent;
    }
    const { results } = answer.value;
    part.forEach((line, at) => {
      const failed = results[at]?.failure;
      sent.push({ line, ...(failed && { problem: failureText(failed) }) });
    });
  }
  return sent;
}

const ALL = {};
const NONE: readonly DeskOrderSummary[] = [];

/** Pasted tracking numbers, the orders that they are for, and sending them all. */
export function useSendMany() {
  const { remote, reload } = useFresh(ordersToShip.use(ALL));
  const { text } = useSendDraft();
  const [choices, setChoices] = useState<Choices>({ orders: {}, carriers: {} });
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const waiting = valueIn(remote) ?? NONE;
  const plan = useMemo(() => planSending(text, waiting, choices), [text, waiting, choices]);
  const ready = plan.lines.filter(isReady);

  const submit = async () => {
    setBusy(true);
    const results = await send(ready);
    writeSendDraft(
      withoutLines(
        text,
        results.flatMap(({ line, problem }) => (problem === undefined ? [line.text] : [])),
      ),
    );
    await reload();
    setSent(results);
    setBusy(false);
    const count = results.filter(({ problem }) => problem === undefined).length;
    if (count > 0) showToast(copy.deskSend.sent(count));
  };
  return {
    source: { remote, reload },
    text,
    plan,
    ready,
    busy,
    sent,
    onText: writeSendDraft,
    onPick: (line: string, orderId: string | null) =>
      setChoices({ ...choices, orders: { ...choices.orders, [line]: orderId } }),
    onCarrier: (trackingNumber: string, carrier: string) =>
      setChoices({ ...choices, carriers: { ...choices.carriers, [trackingNumber]: carrier } }),
    onSend: () => void submit(),
    onMore: () => setSent([]),
  };
}

export type SendManyPage = ReturnType<typeof useSendMany>;
