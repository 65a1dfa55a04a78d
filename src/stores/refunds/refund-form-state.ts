import type { LineItemInput } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import type { Picture } from '@/contract/picture';
import type {
  RefundChoice,
  RefundKind,
  RefundPreview,
  RefundReason,
  RefundRequestInput,
} from '@/contract/refunds/refund';
import { valueIn, type Remote } from '@/contract/remote';
import type { Input } from '@/contract/verbs';

import { requestIdFor, type Intent } from '../request-id';

export type RefundInput = Input<'refund.request'>;

/** State of the refund request form. */
export interface RefundFormState {
  readonly orderId: string;
  /** Pieces to refund by SKU id; a line that is absent is not refunded. */
  readonly quantities: Readonly<Record<string, number>>;
  readonly kind?: RefundKind | undefined;
  readonly reason?: RefundReason | undefined;
  readonly description: string;
  /** The last preview from the cloud. */
  readonly preview: Remote<RefundPreview>;
  /** A newer preview is loading; the shown amount must not be submitted. */
  readonly previewing: boolean;
  /** Sequence number of the last preview request. */
  readonly previewCount: number;
  readonly status: 'editing' | 'sending' | 'done';
  readonly failure?: Failure | undefined;
  /** Request id and content of the last submission. */
  readonly intent?: Intent | undefined;
  /** Submitted without an answer: the form is frozen until this same request is answered. */
  readonly unanswered?: RefundInput | undefined;
}

/** What is missing before the form can be submitted, in the order of the page. */
export type RefundBlocker = 'preview' | 'lines' | 'kind' | 'reason' | 'problem';

export function previewOf({ preview }: Pick<RefundFormState, 'preview'>): RefundPreview | undefined {
  return valueIn(preview);
}

export function choiceOf(state: Pick<RefundFormState, 'preview' | 'kind'>): RefundChoice | undefined {
  return previewOf(state)?.choices.find(({ kind }) => kind === state.kind);
}

/** Selected lines in the order's own sequence, so that the same selection always serializes to the same text. */
function selectedLines({
  quantities,
  preview,
}: Pick<RefundFormState, 'quantities' | 'preview'>): readonly LineItemInput[] {
  return (previewOf({ preview })?.lines ?? []).flatMap(({ skuId }) => {
    const quantity = quantities[skuId] ?? 0;
    return quantity > 0 ? [{ skuId, quantity }] : [];
  });
}

/** The request, if it is complete enough for a quote. */
export function toRequestInput(
  state: Pick<RefundFormState, 'quantities' | 'preview' | 'kind' | 'reason'>,
): RefundRequestInput | undefined {
  const { kind, reason } = state;
  const lines = selectedLines(state);
  return kind && reason && lines.length > 0 ? { kind, reason, lines } : undefined;
}

/**
 * Adjusts the form to a new preview: selects a kind that is the only choice, clears one that is no longer available,
 * and caps the pieces at what remains. If only one line is refundable, all of it is preselected the first time.
 */
export function reconcile(
  state: RefundFormState,
  preview: RefundPreview,
): Pick<RefundFormState, 'quantities' | 'kind' | 'reason'> {
  const { choices, lines } = preview;
  const refundable = lines.filter(({ remaining }) => remaining > 0);
  const isFirstPreview = state.preview.status !== 'ready';
  const [only] = refundable.length === 1 && isFirstPreview ? refundable : [];
  const quantities = Object.fromEntries(
    refundable.flatMap(({ skuId, remaining }) => {
      const quantity = Math.min(state.quantities[skuId] ?? (only ? remaining : 0), remaining);
      return quantity > 0 ? [[skuId, quantity] as const] : [];
    }),
  );
  const choice = choices.find(({ kind }) => kind === state.kind) ?? (choices.length === 1 ? choices[0] : undefined);
  const reason = choice?.reasons.find((each) => each === state.reason);
  return { quantities, kind: choice?.kind, reason };
}

export function blockerOf(state: RefundFormState): RefundBlocker | undefined {
  const preview = previewOf(state);
  if (!preview) return 'preview';
  if (selectedLines(state).length === 0) return 'lines';
  if (state.kind === undefined) return 'kind';
  if (state.reason === undefined) return 'reason';
  if (state.previewing || (state.preview.status === 'ready' && state.preview.stale)) return 'preview';
  return preview.quote === undefined ? 'problem' : undefined;
}

/** The request to send: the form's content, or unchanged the one that got no answer. */
export function toRefundInput(state: RefundFormState, pictures: readonly Picture[]): RefundInput | undefined {
  if (state.unanswered) return state.unanswered;
  const request = toRequestInput(state);
  if (!request || blockerOf(state)) return undefined;
  const content = { ...request, orderId: state.orderId, description: state.description.trim(), pictures };
  // The same content keeps its request id, also after an INTERNAL failure.
  return { requestId: requestIdFor(JSON.stringify(content), state.intent).id, ...content };
}

export function intentOf({ requestId, ...content }: RefundInput): Intent {
  return { id: requestId, content: JSON.stringify(content) };
}
