import { parseYuan, plus, type Fen } from '@/contract/money';
import type { AgreedLine, DeskRefund, RefundAnswer } from '@/contract/refunds/refund-answer';
import { err, ok, type Result } from '@/contract/result';
import * as copy from '@/copy';
import { formatExactYuan } from '@/copy/format';

/** An answer that the seller writes in a sheet. */
export interface AnswerDraft {
  readonly refund: DeskRefund;
  readonly action: 'agree-in-part' | 'refuse';
  /** Yuan as typed, by SKU id; a line without an amount is left out. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What is wrong with a draft: error texts. */
export interface DraftProblems {
  readonly amounts: Readonly<Record<string, string>>;
  /** About the whole answer. */
  readonly answer?: string;
}

const NO_PROBLEMS: DraftProblems = { amounts: {} };

/** The amount typed for a line, undefined for none; fails with an error text. */
function parseAmount(text: string, max: Fen): Result<Fen | undefined, string> {
  const amount = parseYuan(text);
  if (text.trim() === '' || amount === 0) return ok(undefined);
  if (amount === undefined) return err(copy.deskRefunds.badAmount);
  return amount <= max ? ok(amount) : err(copy.deskRefunds.tooMuch(formatExactYuan(max)));
}

function parseLines({ refund, amounts }: AnswerDraft): Result<readonly AgreedLine[], DraftProblems> {
  const parsed = refund.refund.lines.map(({ skuId, amount }) => ({
    skuId,
    result: parseAmount(amounts[skuId] ?? '', amount),
  }));
  const problems = parsed.flatMap(({ skuId, result }) => (result.ok ? [] : [[skuId, result.failure] as const]));
  if (problems.length > 0) return err({ amounts: Object.fromEntries(problems) });
  const lines = parsed.flatMap(({ skuId, result }) =>
    result.ok && result.value !== undefined ? [{ skuId, amount: result.value }] : [],
  );
  return lines.length > 0 ? ok(lines) : err({ ...NO_PROBLEMS, answer: copy.deskRefunds.noLine });
}

/** The answer as written; fails with what is wrong. The cloud checks it again. */
export function toAnswer(draft: AnswerDraft): Result<RefundAnswer, DraftProblems> {
  const message = draft.message.trim();
  if (draft.action === 'refuse')
    return message === ''
      ? err({ ...NO_PROBLEMS, answer: copy.deskRefunds.noReason })
      : ok({ action: 'refuse', message });
  const lines = parseLines(draft);
  return lines.ok ? ok({ action: 'agree-in-part', message, lines: lines.value }) : lines;
}

/** The money of the lines that are typed so far. */
export function sumOf(draft: AnswerDraft): Fen {
  const lines = parseLines(draft);
  return plus(...(lines.ok ? lines.value.map(({ amount }) => amount) : []));
}
