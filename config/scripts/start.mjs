/** `npm start`: from a fresh clone to a shop in the browser and a folder for WeChat DevTools. */
import path from 'node:path';

const OLDEST_NODE = 20;

async function step(words, act) {
  process.stdout.write(`${words} … `);
  const started = Date.now();
  const result = await act();
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} 秒`);
  return result;
}

function sayWhyNot({ target, lines }) {
  console.error(`\n${lines.slice(-25).join('\n')}`);
  console.error(`\n${target} 没构建成，原因在上面。改好再跑一次 npm start。`);
  console.error(`The ${target} build failed, see above. Everything it said: .tmp/build-${target}.log`);
}

function sayWhere(address, root) {
  console.log(`
小铺开门了 · The shop is open:

  浏览器 browser        ${address}
  微信 WeChat DevTools  导入文件夹（import this folder）
                        ${root}
                        AppID 选「测试号」或填 touristappid，不用注册账号（no account needed）

按 Ctrl-C 关门 · Ctrl-C to stop`);
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    console.error(`要 Node ${OLDEST_NODE} 或更新的版本，这里是 ${process.versions.node}。`);
    console.error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. https://nodejs.org`);
    return 1;
  }
  // Only now: what follows may use what an old Node does not know.
  const [{ build, endAll, ROOT }, { examine, tableOf }, { serve }] = await Promise.all([
    import('./build.mjs'),
    import('./package-size.mjs'),
    import('./serve.cjs'),
  ]);

  let open = false;
  const closingTime = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        if (open) return resolve();
        // In the middle of a build there is nothing to close.
        endAll();
        process.exit(130);
      });
    }
  });

  const weapp = await step('构建小程序 building the mini program', () => build('weapp'));
  if (!weapp.ok) return sayWhyNot({ target: 'weapp', ...weapp }), 1;
  const size = examine(path.join(ROOT, 'dist/weapp'), ROOT);
  console.log(`\n${tableOf(size)}\n`);
  for (const fault of size.faults) console.log(`! ${fault}`);

  const h5 = await step('构建网页预览 building the browser preview', () => build('h5'));
  if (!h5.ok) return sayWhyNot({ target: 'h5', ...h5 }), 1;

  const { address, close } = await serve(path.join(ROOT, 'dist/h5'));
  open = true;
  sayWhere(address, ROOT);
  await closingTime;
  await close();
  console.log('\n关门了，下次见。Bye.');
  return 0;
}

process.exitCode = await main();
