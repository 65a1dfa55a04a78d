import type { Locator } from 'playwright-core';

interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Runs in the browser: for every element, whether its parts stand in the order in which they are read. */
function inversionsIn(root: Element): readonly string[] {
  /** Borders may touch, px. */
  const touch = 1;
  const seen = 'img, input, textarea, [role="button"], [role="img"]';

  const isShown = (node: Element) => getComputedStyle(node).visibility === 'visible' && node.checkVisibility();
  const isOverlay = (node: Node) =>
    node instanceof Element && ['absolute', 'fixed'].includes(getComputedStyle(node).position);
  const hasArea = ({ top, right, bottom, left }: Box) => bottom > top && right > left;

  function around(boxes: readonly Box[]): Box | undefined {
    const [first, ...others] = boxes.filter(hasArea);
    if (!first) return undefined;
    return others.reduce(
      (all, box) => ({
        top: Math.min(all.top, box.top),
        right: Math.max(all.right, box.right),
        bottom: Math.max(all.bottom, box.bottom),
        left: Math.min(all.left, box.left),
      }),
      first,
    );
  }

  /** Where the words, pictures and controls of a node are. */
  function boxOf(node: Node): Box | undefined {
    if (node instanceof Text) {
      if (node.data.trim() === '' || !node.parentElement || !isShown(node.parentElement)) return undefined;
      const range = document.createRange();
      range.selectNodeContents(node);
      return around([...range.getClientRects()]);
    }
    if (!(node instanceof Element) || !isShown(node)) return undefined;
    if (node.matches(seen)) return around([node.getBoundingClientRect()]);
    return around(partsOf(node).map(({ box }) => box));
  }

  function partsOf(element: Element) {
    return [...element.childNodes].flatMap((node) => {
      const box = isOverlay(node) ? undefined : boxOf(node);
      return box ? [{ node, box }] : [];
    });
  }

  /** Whether the one that is read later is seen earlier: in a row above, or farther to the left in the same row. */
  function isInverted(earlier: Box, later: Box): boolean {
    if (later.bottom <= earlier.top + touch) return true;
    const shared = Math.min(earlier.bottom, later.bottom) - Math.max(earlier.top, later.top);
    const lower = Math.min(earlier.bottom - earlier.top, later.bottom - later.top);
    return shared > lower / 2 && later.right <= earlier.left + touch;
  }

  const wordsOf = (node: Node) =>
    ((node instanceof Element && node.getAttribute('aria-label')) || node.textContent || node.nodeName).slice(0, 40);

  const found: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const parts = partsOf(element);
    parts.forEach(({ node, box }, at) => {
      const earlier = parts.slice(0, at).find((part) => isInverted(part.box, box));
      if (earlier) found.push(`「${wordsOf(earlier.node)}」 is read before 「${wordsOf(node)}」`);
    });
  }
  return found;
}

/** What is read in another order than it is seen: top to bottom, and left to right inside a row. Overlays stand apart. */
export const inversions = (shown: Locator): Promise<readonly string[]> => shown.evaluate(inversionsIn);
