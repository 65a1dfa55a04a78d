/** The table of figures in the readmes, which `npm run bench -- --update` writes. */
import { formatValue, type Committed } from './figures';

export type Language = 'english' | 'chinese';

interface Headline {
  readonly part: string;
  readonly name: string;
  readonly unit: string;
  readonly english: string;
  readonly chinese: string;
}

/** The figures that matter most, in the order of the table. */
const HEADLINES: readonly Headline[] = [
  { part: 'size', name: 'main', unit: 'bytes', english: 'Main package, bytes', chinese: '主包，字节' },
  { part: 'size', name: 'all', unit: 'bytes', english: 'All packages, bytes', chinese: '所有的包，字节' },
  {
    part: 'real-cloud',
    name: 'all',
    unit: 'bytes',
    english: 'All packages for a real cloud, bytes',
    chinese: '用真的云，所有的包，字节',
  },
  {
    part: 'setdata',
    name: 'first feed',
    unit: 'bytes',
    english: 'First feed, bytes of `setData`',
    chinese: '打开动态，`setData` 字节',
  },
  {
    part: 'setdata',
    name: 'catalog, 20 cards',
    unit: 'bytes',
    english: 'Twenty cards of the catalog, bytes',
    chinese: '二十件好物，字节',
  },
  {
    part: 'setdata',
    name: 'buy sheet close',
    unit: 'bytes',
    english: 'Closing the sheet over 24 posts, bytes',
    chinese: '在 24 条动态上关掉选购，字节',
  },
  {
    part: 'setdata',
    name: '500 goods, last 20',
    unit: 'nodes',
    english: 'Nodes after scrolling 500 goods',
    chinese: '滑过 500 件好物，节点',
  },
  {
    part: 'start',
    name: 'first content',
    unit: 'ratio',
    english: 'Start to first content, against hello world',
    chinese: '启动到看见内容，比空项目',
  },
];

const HEADS: Readonly<Record<Language, readonly [string, string, string]>> = {
  english: ['Measured', 'Now', 'At most'],
  chinese: ['量什么', '现在', '最多'],
};

/** The table as Markdown. Figures that were never measured are left out. */
export function readmeTable({ figures, gates }: Committed, language: Language): string {
  const rows = HEADLINES.flatMap((headline) => {
    const { part, name, unit } = headline;
    const value = figures[part]?.[name]?.[unit];
    const gate = gates[part]?.[name]?.[unit];
    if (value === undefined) return [];
    return [[headline[language], formatValue(value), gate === undefined ? '–' : formatValue(gate)]];
  });
  return [HEADS[language], ['---', '--:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const MARK = '<!-- bench -->';
const BLOCK = new RegExp(`${MARK}\n\n?((?:\\|.*\n)*)`);

/** The readme with this table after its mark, instead of the one there. Throws if it has no mark. */
export function withTable(readme: string, table: string): string {
  if (!BLOCK.test(readme)) throw new Error(`the readme has no ${MARK}`);
  return readme.replace(BLOCK, () => `${MARK}\n\n${table}\n`);
}

/** The table of a readme, without the spaces and dashes that line up its columns; empty if there is none. */
export function tableIn(readme: string): string {
  const [, table = ''] = BLOCK.exec(readme) ?? [];
  return table.trim().replace(/ +/g, ' ').replace(/-{3,}/g, '---').replace(/---:/g, '--:');
}
