import { literalClasses } from '../../../config/plugins/literal-classes';
import { builtScript } from '../../support/built-script';

const SHEET = 'export default {"card":"aB cD","two-lines":"e"};';

/** A built script that imports `styles` from a CSS module with the classes above. */
const build = (script: string): Promise<string> =>
  builtScript({
    files: { 'card.module.css': SHEET, 'other.js': SHEET, 'index.js': script },
    module: { rules: [{ test: /\.css$/, type: 'javascript/auto' }] },
    plugin: () => literalClasses,
  });

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
  expect(built).toContain('"two-lines":"e"');
  expect(built).not.toContain('"card":');
});

it('leaves the default export of any other module alone', async () => {
  expect(await build(`import styles from './other.js'; wx.show(styles.card);`)).toMatch(/wx\.show\(\S+\.card\)/);
});
