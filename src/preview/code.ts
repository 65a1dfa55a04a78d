import { qrCode } from '@/cloud/embedded/qr-code';

import { element } from './dom';

const SVG = 'http://www.w3.org/2000/svg';
/** White modules around a code, which readers need. */
const QUIET = 4;

/** A link that only this shop's own scanner reads, where the address of the preview is too long for a code. */
const LINK = 'https://xiaopu.example/?c=';
const MAX_CHARS = 62;

/** What the code to a scene says: the preview opens at it, as if its own scanner had read it. */
export function codeText(address: string, scene: string): string {
  const own = `${address.replace(/[?#].*$/, '')}?c=${scene}`;
  return own.length <= MAX_CHARS ? own : LINK + scene;
}

/** A QR code with its quiet zone as a picture. */
export function codePicture(text: string, label: string): Element {
  const rows = qrCode(text);
  const side = rows.length + 2 * QUIET;
  const dark = rows.flatMap((row, y) =>
    [...row].flatMap((module, x) => (module === '1' ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', 'code-modules');
  path.setAttribute('d', dark.join(''));
  const picture = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', `0 0 ${side} ${side}`],
    ['role', 'img'],
    ['aria-label', label],
    ['shape-rendering', 'crispEdges'],
  ] as const)
    picture.setAttribute(name, value);
  picture.append(path);
  return element('div', { class: 'code-picture' }, picture);
}
