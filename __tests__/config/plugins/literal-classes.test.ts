import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import webpack from 'webpack';

import { literalClasses } from '../../../config/plugins/literal-classes';

const SHEET = 'export default {"card":"aB cD","two-lines":"e"};';

/** A built script that imports `styles` from a CSS module with the classes above. */
async function build(script: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'literal-classes-'));
  try {
    writeFileSync(path.join(folder, 'card.module.css'), SHEET);
    writeFileSync(path.join(folder, 'other.js'), SHEET);
    writeFileSync(path.join(folder, 'index.js'), script);
    const compiler = webpack({
      mode: 'none',
      context: folder,
      entry: './index.js',
      output: { path: folder },
      module: { rules: [{ test: /\.css$/, type: 'javascript/auto' }] },
      optimization: { usedExports: true, providedExports: true },
      plugins: [literalClasses],
    });
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    expect(stats?.compilation.errors).toEqual([]);
    return readFileSync(path.join(folder, 'main.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('writes the names themselves, and keeps the sheet without its table', async () => {
  const built = await build(
    `import styles from './card.module.css'; wx.show(styles.card, { className: styles['two-lines'] });`,
  );
  expect(built).toContain(`wx.show("aB cD", { className: "e" })`);
  expect(built).toContain('unused harmony default export');
});

it('keeps the table for a name that is chosen at run time, and an unknown name as it is', async () => {
  const built = await build(
    `import styles from './card.module.css'; wx.show(styles[wx.name], styles.lost, styles.card);`,
  );
  expect(built).toMatch(/wx\.show\(\S+\[wx\.name\], \S+\.lost, "aB cD"\)/);
  expect(built).not.toContain('unused harmony default export');
});

it('leaves the default export of any other module alone', async () => {
  expect(await build(`import styles from './other.js'; wx.show(styles.card);`)).toMatch(/wx\.show\(\S+\.card\)/);
});
