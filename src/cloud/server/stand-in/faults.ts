/**
 * How the stand-in misbehaves. `down`: no answer; `cut`: half an answer; `wrong-key`: signed with a key that is not the
 * named one; `foreign-key`: with one that the merchant does not know; `old`: signed ten minutes ago; `unsigned`;
 * `changed-amount`: one fen more, rightly signed; `other-merchant`: an answer about someone else's payment.
 */
export type FaultKind =
  | 'down'
  | 'cut'
  | 'wrong-key'
  | 'foreign-key'
  | 'old'
  | 'unsigned'
  | 'changed-amount'
  | 'other-merchant'
  | 'error'
  | 'busy'
  | 'slow';

export interface Fault {
  readonly kind: FaultKind;
  /** Only calls whose path contains it. */
  readonly path?: string;
  /** How many calls it hits; all by default. */
  readonly times?: number;
  /** How much later a `slow` answer comes, ms. */
  readonly delayMs?: number;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that hits this call; it is counted. */
  readonly take: (path: string) => Fault | undefined;
}

export function createFaults(): Faults {
  let active: { readonly fault: Fault; readonly left: number }[] = [];
  return {
    add: (fault) => void active.push({ fault, left: fault.times ?? Infinity }),
    clear: () => void (active = []),
    take: (path) => {
      const hit = active.find(({ fault, left }) => left > 0 && path.includes(fault.path ?? ''));
      active = active.map((each) => (each === hit ? { ...each, left: each.left - 1 } : each));
      return hit?.fault;
    },
  };
}

/** The body that a lying stand-in answers with. */
export function lie(kind: FaultKind, body: unknown): unknown {
  if (!(body instanceof Object)) return body;
  if (kind === 'other-merchant')
    return { ...body, mchid: '1900000001', out_trade_no: 'another', out_refund_no: 'another' };
  if (kind !== 'changed-amount' || !('amount' in body) || !(body.amount instanceof Object)) return body;
  const amounts = Object.entries(body.amount);
  const changed = amounts.map(([name, value]) => [name, typeof value === 'number' ? value + 1 : value]);
  return { ...body, amount: Object.fromEntries(changed) };
}
