import { estimateLines } from '@/components/ui/screen/text-lines';

/** Lines of a folded text; must match `-webkit-line-clamp` in the stylesheet. */
const FOLDED_LINES = 6;

/** Whether to fold a text. A text only one line over is not folded: the link takes a line itself. */
export function isLong(text: string, perLine: number): boolean {
  return estimateLines(text, perLine) > FOLDED_LINES + 1;
}
