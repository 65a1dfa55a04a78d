/** Characters that take half the room of a Chinese one. */
const NARROW = /[\u0020-\u007e]/g;

/** About how many lines a text takes where `perLine` Chinese characters stand side by side. */
export function linesOf(text: string, perLine: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    const narrow = paragraph.match(NARROW)?.length ?? 0;
    const width = paragraph.length - narrow / 2;
    return lines + Math.max(1, Math.ceil(width / perLine));
  }, 0);
}

/** Lines that a folded text keeps: `-webkit-line-clamp` in the stylesheet says the same. */
const KEPT = 6;

/** Folding for the sake of one line would cost the shopper a tap and save her nothing. */
export function isLong(text: string, perLine: number): boolean {
  return linesOf(text, perLine) > KEPT + 1;
}
