import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { require as load } from 'tsx/cjs/api';

import { plainLines, ROOT, runNode } from './build.mjs';

const { filesIn } = load('../files-in.ts', import.meta.url);
const { problemsOfPackage } = load('../package-contents.ts', import.meta.url);

const EMBEDDED_BUILD = 'dist/weapp';
export const WECHAT_BUILD = '.tmp/real-cloud';
const HTTP_BUILD = '.tmp/own-server';

/** The titles of the demo shop's goods, read from its content so that they are always current. */
function demoTitles() {
  return [...filesIn(path.join(ROOT, 'src/demo/goods')).values()].flatMap((text) =>
    [...text.matchAll(/^ {4}title: '([^']+)'/gm)].map(([, title]) => title),
  );
}

/** What is wrong with the package in `folder`, which is for this cloud. */
function problemsIn(folder, cloud) {
  return problemsOfPackage(filesIn(path.join(ROOT, folder)), { cloud, demoTitles: demoTitles() }).map(
    (problem) => `${folder} ${problem}`,
  );
}

/** Builds the package for this cloud; the lines of the build if it failed. */
async function buildFor(cloud, folder) {
  const { code, output } = await runNode('node_modules/@tarojs/cli/bin/taro', ['build', '--type', 'weapp'], {
    NODE_ENV: 'production',
    XIAOPU_CLOUD: cloud,
    XIAOPU_CLOUD_URL: 'https://shop.example',
    XIAOPU_OUT: folder,
  });
  return code === 0 ? undefined : plainLines(output);
}

/**
 * Builds for WeChat Cloud and for a server of one's own, and checks that the packages contain neither the embedded cloud nor the demo shop, nor secrets.
 * `dist/weapp`, if it exists, is checked for the opposite: otherwise a renamed string would seem to be absent. Returns
 * the problems.
 */
export async function checkRealCloud() {
  const failed = (await buildFor('wechat', WECHAT_BUILD)) ?? (await buildFor('http', HTTP_BUILD));
  if (failed) return failed;
  const hasEmbeddedBuild = existsSync(path.join(ROOT, EMBEDDED_BUILD, 'app.json'));
  return [
    ...(demoTitles().length > 10 ? [] : ['the titles of the demo shop were not found in src/demo/goods']),
    ...problemsIn(WECHAT_BUILD, 'wechat'),
    ...problemsIn(HTTP_BUILD, 'http'),
    ...(hasEmbeddedBuild ? problemsIn(EMBEDDED_BUILD, 'embedded') : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await checkRealCloud();
  for (const problem of problems) console.error(problem);
  if (problems.length === 0)
    console.log(
      'a package for a real cloud contains neither the embedded cloud nor the demo shop, nor the server or secrets',
    );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
