import type { Failure } from '@/contract/failure';
import type { Result } from '@/contract/result';
import { failureText } from '@/copy/failure-text';
import { showToast } from '@/platform/page/feedback';

/** Says how a write went; resolves to whether it was done. */
export async function tell(write: Promise<Result<unknown, Failure>>, done?: string): Promise<boolean> {
  const result = await write;
  const text = result.ok ? done : failureText(result.failure);
  if (text !== undefined) showToast(text);
  return result.ok;
}
