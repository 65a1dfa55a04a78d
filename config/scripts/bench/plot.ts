/** Draws figures as bars in an SVG, readable on a light and on a dark page. */
import { formatValue, type Committed, type Figures } from './figures';

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly figures: Figures;
  readonly gates: Figures;
}

const WIDTH = 720;
/** Where the bars begin and end; the value stands behind a bar. */
const LEFT = 160;
const RIGHT = 640;
const ROW = 18;
const BAR = 12;
const HEAD = 30;

/** Grey and blue that can be read on white and on black, for viewers that ignore the media query. */
const STYLE = [
  'text{font:12px system-ui,sans-serif;fill:#6e7781}',
  '.title{font-weight:600}',
  '.name{text-anchor:end}',
  'rect{fill:#3b82d6}',
  'path{stroke:#d1603d;stroke-width:2}',
  '@media(prefers-color-scheme:dark){text{fill:#b4bcc6}}',
].join('');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an XML element or attribute. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

const round = (length: number) => Math.round(length * 10) / 10;

function drawPanel(
  { title, unit, figures, gates }: Panel,
  top: number,
): { readonly svg: string; readonly end: number } {
  const bars = Object.entries(figures).flatMap(([name, byUnit]) => {
    const value = byUnit[unit];
    return value === undefined ? [] : [{ name, value, gate: gates[name]?.[unit] }];
  });
  const longest = Math.max(1, ...bars.flatMap(({ value, gate = 0 }) => [value, gate]));
  const scale = (value: number) => round((value / longest) * (RIGHT - LEFT));
  const rows = bars.map(({ name, value, gate }, at) => {
    const y = top + HEAD + at * ROW;
    const end = LEFT + Math.max(scale(value), gate === undefined ? 0 : scale(gate));
    return [
      `<text class="name" x="${LEFT - 8}" y="${y + BAR - 2}">${escapeXml(name)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${scale(value)}" height="${BAR}" rx="2"/>`,
      ...(gate === undefined ? [] : [`<path d="M${LEFT + scale(gate)} ${y - 2}v${BAR + 4}"/>`]),
      `<text x="${round(end + 6)}" y="${y + BAR - 2}">${formatValue(value)}</text>`,
    ].join('');
  });
  const head = `<text class="title" x="${LEFT}" y="${top + 18}">${escapeXml(title)}</text>`;
  return { svg: [head, ...rows].join('\n'), end: top + HEAD + bars.length * ROW };
}

/** The panels below each other; a gate is a line across its bar. */
export function drawPlot(panels: readonly Panel[]): string {
  let height = 0;
  const drawn = panels.map((panel) => {
    const { svg, end } = drawPanel(panel, height);
    height = end + 8;
    return svg;
  });
  const label = escapeXml(panels.map(({ title }) => title).join('; '));
  const size = `viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${label}">`;
  return `${[open, `<style>${STYLE}</style>`, ...drawn, '</svg>'].join('\n')}\n`;
}

/** The plot of config/bench.json: what each step sends, and the packages. `gates` include the budgets. */
export function drawBench({ figures, gates }: Committed): string {
  const { all, ...packages } = figures['size'] ?? {};
  const total = formatValue(all?.['bytes'] ?? 0);
  const unit = 'bytes';
  return drawPlot([
    {
      title: 'Bytes sent by setData in each step',
      unit,
      figures: figures['setdata'] ?? {},
      gates: gates['setdata'] ?? {},
    },
    { title: `Bytes of each package, ${total} in all`, unit, figures: packages, gates: gates['size'] ?? {} },
  ]);
}
