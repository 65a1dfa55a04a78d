import { TEXT_VIOLATIONS, type TextViolation } from '@/contract/moderation';
import * as copy from '@/copy';
import { chooseFrom } from '@/platform/page/feedback';

/** Asks why a text is hidden, which its author reads; undefined when the menu was closed. */
export async function chooseViolation(): Promise<TextViolation | undefined> {
  const chosen = await chooseFrom(TEXT_VIOLATIONS.map((violation) => copy.comments.reportReasons[violation]));
  return chosen === undefined ? undefined : TEXT_VIOLATIONS[chosen];
}
