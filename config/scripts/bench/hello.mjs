import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { ROOT } from '../build.mjs';

const FOLDER = path.join(ROOT, '.tmp/hello');

/** The smallest mini program that Taro makes: a page with one text. Taro's defaults, and the engines of the shop. */
const FILES = {
  'package.json': JSON.stringify({ name: 'hello', browserslist: ['ios >= 14.5', 'chrome >= 87'] }),
  'babel.config.js': `module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, useBuiltIns: false,
    targets: { ios: '14.5', chrome: '87' } }]],
};`,
  'project.config.json': JSON.stringify({ miniprogramRoot: './dist', appid: 'touristappid', projectname: 'hello' }),
  'config/index.js': `module.exports = {
  projectName: 'hello', date: '2026-11-29', designWidth: 750, deviceRatio: { 750: 1 }, sourceRoot: 'src',
  outputRoot: 'dist', framework: 'react', compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
};`,
  'src/app.config.js': `export default { pages: ['pages/index/index'], lazyCodeLoading: 'requiredComponents' };`,
  'src/app.js': `export default ({ children }) => children;`,
  'src/pages/index/index.config.js': `export default { navigationBarTitleText: 'Hello' };`,
  'src/pages/index/index.jsx': `import { Text, View } from '@tarojs/components';
export default () => <View><Text>Hello, world</Text></View>;`,
};

/** A hello world built with the shop's toolchain, to compare with: its folder, its page and a text on it. Throws if
 * it can't be built. */
export async function buildHello() {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
    writeFileSync(path.join(FOLDER, file), text);
  }
  const taro = path.join(ROOT, 'node_modules/@tarojs/cli/bin/taro');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [taro, 'build', '--type', 'weapp'], { cwd: FOLDER, env });
  return { folder: path.join(FOLDER, 'dist'), route: 'pages/index/index', text: 'Hello, world' };
}
