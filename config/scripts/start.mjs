/** `npm start`: builds a browser preview and the mini program for WeChat DevTools, then serves the preview. */
import path from 'node:path';

const OLDEST_NODE = '20.19';

function isOlder(version, oldest) {
  return version.localeCompare(oldest, 'en', { numeric: true }) < 0;
}

async function runStep(title, run) {
  process.stdout.write(`${title} … `);
  const started = Date.now();
  const result = await run();
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} 秒`);
  return result;
}

function printBuildFailure({ target, lines }) {
  console.error(`\n${lines.slice(-25).join('\n')}`);
  console.error(`\n${target} 没构建成，原因在上面。改好再跑一次 npm start。`);
  console.error(`The ${target} build failed, see above. Full output: .tmp/build-${target}.log`);
}

function printAddress(address, root) {
  console.log(`
小铺开门了 · The shop is open:

  浏览器 browser        ${address}
  微信 WeChat DevTools  导入文件夹（import this folder）
                        ${root}
                        AppID 选「测试号」或填 touristappid，不用注册账号（no account needed）

按 Ctrl-C 关门 · Ctrl-C to stop`);
}

async function main() {
  if (isOlder(process.versions.node, OLDEST_NODE)) {
    console.error(`要 Node ${OLDEST_NODE} 或更新的版本，这里是 ${process.versions.node}。`);
    console.error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. https://nodejs.org`);
    return 1;
  }
  // Imported only after the check: these files may use features that an old Node lacks.
  const [{ build, endAll, ROOT }, { checkSize, formatTable }, { serve }] = await Promise.all([
    import('./build.mjs'),
    import('./package-size.mjs'),
    import('./serve.cjs'),
  ]);

  let isServing = false;
  const stopSignal = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        if (isServing) return resolve();
        // Still building: there is no server to close.
        endAll();
        process.exit(130);
      });
    }
  });

  const weapp = await runStep('构建小程序 building the mini program', () => build('weapp'));
  if (!weapp.ok) return (printBuildFailure({ target: 'weapp', ...weapp }), 1);
  const size = checkSize(path.join(ROOT, 'dist/weapp'), ROOT);
  console.log(`\n${formatTable(size)}\n`);
  for (const problem of size.problems) console.log(`! ${problem}`);

  const h5 = await runStep('构建网页预览 building the browser preview', () => build('h5'));
  if (!h5.ok) return (printBuildFailure({ target: 'h5', ...h5 }), 1);

  const { address, close } = await serve(path.join(ROOT, 'dist/h5'));
  isServing = true;
  printAddress(address, ROOT);
  await stopSignal;
  await close();
  console.log('\n关门了，下次见。Bye.');
  return 0;
}

process.exitCode = await main();
