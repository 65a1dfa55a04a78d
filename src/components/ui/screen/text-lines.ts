/** Characters half as wide as a Chinese one. */
const NARROW = /[\u0020-\u007e]/g;

/** Estimated number of lines at `perLine` Chinese characters per line. */
export function estimateLines(text: string, perLine: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    const narrow = paragraph.match(NARROW)?.length ?? 0;
    const width = paragraph.length - narrow / 2;
    return lines + Math.max(1, Math.ceil(width / perLine));
  }, 0);
}
