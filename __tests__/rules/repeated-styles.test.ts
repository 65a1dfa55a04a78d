import { isStyle, only, project, readTree, type Files } from '../support/rules/source-tree';

/** Lines that make a block, and the share of all lines that may lie in blocks found more than once. */
const BLOCK = 5;
const LIMIT = 0.02;

interface Line {
  readonly at: string;
  readonly text: string;
}

/** Selectors and declarations of a style sheet, without comments and closing braces. */
function linesOf(file: string, text: string): readonly Line[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line, index) => ({ at: `${file}:${index + 1}`, text: line.trim() }))
    .filter((line) => line.text !== '' && line.text !== '}');
}

function repeatedLines(files: Files): { readonly repeated: readonly string[]; readonly share: number } {
  const sheets = [...only(files, isStyle)].map(([file, text]) => linesOf(file, text));
  const blocks = new Map<string, Line[][]>();
  for (const lines of sheets)
    for (let start = 0; start + BLOCK <= lines.length; start++) {
      const block = lines.slice(start, start + BLOCK);
      const key = block.map(({ text }) => text).join('\n');
      blocks.set(key, [...(blocks.get(key) ?? []), block]);
    }
  const repeated = new Set([...blocks.values()].filter((found) => found.length > 1).flatMap((found) => found.flat()));
  return { repeated: [...repeated].map(({ at }) => at), share: repeated.size / sheets.flat().length };
}

const row = (name: string) =>
  `.${name} {\n  display: flex;\n  gap: 1px;\n  flex: 1;\n  width: 2px;\n  height: 3px;\n}\n`;

describe('styles', () => {
  it('are not repeated: a component or a class of styles/shared.module.css serves both places', () => {
    const { repeated, share } = repeatedLines(readTree('src'));
    if (share >= LIMIT)
      throw new Error(`${(share * 100).toFixed(1)} % of the lines are repeated:\n${repeated.join('\n')}`);
    expect(share).toBeLessThan(LIMIT);
  });

  it('with the same five lines in two sheets are found, whatever the comments and the class name', () => {
    const { repeated, share } = repeatedLines(
      project({ 'src/a.module.css': row('a'), 'src/b.module.css': `/* b */\n${row('b')}` }),
    );
    expect(repeated).toHaveLength(10);
    expect(repeated[0]).toBe('src/a.module.css:2');
    expect(share).toBeCloseTo(10 / 12);
  });

  it('that differ within every five lines pass', () => {
    const other = row('b').replace('flex: 1', 'flex: 2');
    expect(repeatedLines(project({ 'src/a.module.css': row('a'), 'src/b.module.css': other })).share).toBe(0);
  });
});
