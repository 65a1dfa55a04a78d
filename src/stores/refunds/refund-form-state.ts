import type { WantedLine } from '@/contract/cart/quote';
import type { Failure } from '@/contract/failure';
import type { Picture } from '@/contract/picture';
import type { RefundChoice, RefundKind, RefundPreview, RefundReason, RefundWish } from '@/contract/refunds/refund';
import { valueIn, type Remote } from '@/contract/remote';
import type { Input } from '@/contract/verbs';

import { requestIdFor, type Intent } from '../request-id';

export type RefundInput = Input<'refund.request'>;

/** One request for money back, from what is wanted to a refund. */
export interface Refunding {
  readonly orderId: string;
  /** Pieces of each line that she wants back; a line that is not here she keeps. */
  readonly pieces: Readonly<Record<string, number>>;
  readonly kind?: RefundKind | undefined;
  readonly reason?: RefundReason | undefined;
  readonly words: string;
  /** What the cloud last said. */
  readonly preview: Remote<RefundPreview>;
  /** A newer word is on its way; the sum shown must not be asked for. */
  readonly asking: boolean;
  /** The number of the last question asked. */
  readonly question: number;
  readonly stage: 'editing' | 'sending' | 'done';
  readonly failure?: Failure | undefined;
  /** What was last sent, by its id. */
  readonly intent?: Intent | undefined;
  /** Sent, and not answered: nothing may change until this very request is. */
  readonly unanswered?: RefundInput | undefined;
}

/** What has to happen before it can be sent, in the order in which the page asks for it. */
export type RefundBlocker = 'preview' | 'lines' | 'kind' | 'reason' | 'trouble';

export function previewOf({ preview }: Pick<Refunding, 'preview'>): RefundPreview | undefined {
  return valueIn(preview);
}

export function choiceOf(state: Pick<Refunding, 'preview' | 'kind'>): RefundChoice | undefined {
  return previewOf(state)?.choices.find(({ kind }) => kind === state.kind);
}

/** In the order of the order, whichever was ticked first: the same wish is then always the same text. */
export function linesOf({ pieces, preview }: Pick<Refunding, 'pieces' | 'preview'>): readonly WantedLine[] {
  return (previewOf({ preview })?.lines ?? []).flatMap(({ skuId }) => {
    const quantity = pieces[skuId] ?? 0;
    return quantity > 0 ? [{ skuId, quantity }] : [];
  });
}

/** What she wants, once it is whole enough for the cloud to say what it brings back. */
export function wishOf(state: Pick<Refunding, 'pieces' | 'preview' | 'kind' | 'reason'>): RefundWish | undefined {
  const { kind, reason } = state;
  const lines = linesOf(state);
  return kind && reason && lines.length > 0 ? { kind, reason, lines } : undefined;
}

/**
 * The form as it may stand after a word of the cloud: a kind that there is no choice about is chosen, one that can't be had
 * any more is not, and no line holds more pieces than are left. Of a single line all that is left is wanted: why else would
 * she have come.
 */
export function settled(state: Refunding, preview: RefundPreview): Pick<Refunding, 'pieces' | 'kind' | 'reason'> {
  const { choices, lines } = preview;
  const able = lines.filter(({ left }) => left > 0);
  const isNew = state.preview.status !== 'ready';
  const [only] = able.length === 1 && isNew ? able : [];
  const pieces = Object.fromEntries(
    able.flatMap(({ skuId, left }) => {
      const wanted = Math.min(state.pieces[skuId] ?? (only ? left : 0), left);
      return wanted > 0 ? [[skuId, wanted] as const] : [];
    }),
  );
  const choice = choices.find(({ kind }) => kind === state.kind) ?? (choices.length === 1 ? choices[0] : undefined);
  const reason = choice?.reasons.find((each) => each === state.reason);
  return { pieces, kind: choice?.kind, reason };
}

export function blockerOf(state: Refunding): RefundBlocker | undefined {
  const preview = previewOf(state);
  if (!preview) return 'preview';
  if (linesOf(state).length === 0) return 'lines';
  if (state.kind === undefined) return 'kind';
  if (state.reason === undefined) return 'reason';
  if (state.asking || (state.preview.status === 'ready' && state.preview.stale)) return 'preview';
  return preview.quote === undefined ? 'trouble' : undefined;
}

/** The request as it is sent: what was shown, or word for word what got no answer. */
export function inputOf(state: Refunding, pictures: readonly Picture[]): RefundInput | undefined {
  if (state.unanswered) return state.unanswered;
  const wish = wishOf(state);
  if (!wish || blockerOf(state)) return undefined;
  const asked = { ...wish, orderId: state.orderId, words: state.words.trim(), pictures };
  // The same wish sent again has the same id, even where the cloud's answer was that it broke.
  return { requestId: requestIdFor(JSON.stringify(asked), state.intent).id, ...asked };
}

export function intentOf({ requestId, ...asked }: RefundInput): Intent {
  return { id: requestId, about: JSON.stringify(asked) };
}
