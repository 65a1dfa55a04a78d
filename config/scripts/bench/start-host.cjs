/**
 * `node start-host.cjs <folder> <route> <until> [storage file]`: starts a built mini program up to a point and ends. For
 * counting instructions, so everything is the same in every run: time stands still, timers run one after the other.
 *
 * `until`: `nothing`: before anything is loaded; `loaded`: scripts of the app and of the page have run; `drawn`: the page
 * was drawn for the first time, without anything that was kept or shipped; `idle`: nothing is left to do, and the storage
 * is written to the storage file (a shared card led here: the visit is counted, and with the first write the shop is
 * stored); any other text: it was drawn.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { brotliDecompressSync } = require('node:zlib');

const [folder, route, until, storageFile] = process.argv.slice(2);
const NOW = Date.UTC(2026, 10, 20, 4);
const storage = new Map(Object.entries(until !== 'idle' && storageFile ? JSON.parse(readFileSync(storageFile)) : {}));

// The skeleton: a phone that opened the shop before, so that nothing shipped is drawn, and kept nothing of it.
if (until === 'drawn') storage.set('xiaopu/6/first-start', '0');

/** The compressed files, read in advance: WeChat reads them in native code, Node mostly in JavaScript. */
const unpacked = new Map();
for (const file of ['/first-screen.br', '/sandbox/shop.br', '/sandbox/pictures.br']) {
  const packed = path.join(folder, file);
  if (existsSync(packed)) unpacked.set(file, new Uint8Array(brotliDecompressSync(readFileSync(packed))).buffer);
}

const timers = [];
let timerId = 0;

/** Removes what Node has and WeChat's JavaScript has not, and stops the time. Timers are the only way to run later. */
function becomeWeChat() {
  const standard = new Set(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!standard.has(name)) delete globalThis[name];
  Date.now = () => NOW;
  globalThis.setTimeout = (run, delay = 0, ...args) => {
    timerId += 1;
    timers.push({ id: timerId, delay, run: () => run(...args) });
    return timerId;
  };
  globalThis.clearTimeout = (id) => {
    const index = timers.findIndex((timer) => timer.id === id);
    if (index >= 0) timers.splice(index, 1);
  };
}

const end = process.exit.bind(process);
const afterPromises = setImmediate;
becomeWeChat();

/** Runs the timers one by one, each after all promises; calls `done` when none is left. */
function runTimers(done) {
  afterPromises(() => {
    const next = timers.reduce((first, timer) => (first && first.delay <= timer.delay ? first : timer), undefined);
    // Longer delays are those of time-outs and of what moves on the page.
    if (!next || next.delay > 1000) return done();
    clearTimeout(next.id);
    next.run();
    runTimers(done);
  });
}

const modules = new Map();

function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const requireFrom = (name) => load(path.resolve(path.dirname(file), name.replace(/(\.js)?$/, '.js')));
  // Loading a package takes longer than drawing what there is.
  requireFrom.async = (name) => new Promise((resolve) => setTimeout(() => resolve(requireFrom(name)), 20));
  const parameters = ['require', 'module', 'exports'];
  const run = vm.compileFunction(readFileSync(file, 'utf8'), parameters, { filename: file });
  run(requireFrom, module, module.exports);
  return module.exports;
}

const nothing = () => undefined;
const chain = new Proxy(nothing, { get: (_, name) => (name === 'then' ? undefined : chain), apply: () => chain });

/** The APIs of WeChat that a start uses; every other one exists and does nothing. */
const APIS = {
  // The list of modules, as config/index.ts names it, and as Taro does.
  x: undefined,
  webpackJsonp: undefined,
  cloud: undefined,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  canIUse: () => true,
  getStorageSync: (key) => storage.get(key) ?? '',
  setStorageSync: (key, value) => storage.set(key, value),
  removeStorageSync: (key) => storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
  getFileSystemManager: () => ({
    readCompressedFileSync(options) {
      const file = unpacked.get(options.filePath);
      if (!file) throw new Error('fail no such file');
      return file;
    },
    mkdirSync: () => undefined,
    writeFileSync: () => undefined,
  }),
  createSelectorQuery: chain,
  createIntersectionObserver: chain,
};
const LAUNCH = { path: route, query: {}, scene: 1001, referrerInfo: {} };
for (const name of ['getLaunchOptionsSync', 'getEnterOptionsSync']) APIS[name] = () => LAUNCH;
const INFO = { platform: 'ios', system: 'iOS 18.0', SDKVersion: '3.8.2', language: 'zh_CN', theme: 'light' };
for (const name of ['getSystemInfoSync', 'getAppBaseInfo', 'getDeviceInfo', 'getWindowInfo'])
  APIS[name] = () => ({ ...INFO, windowWidth: 375, windowHeight: 667, screenWidth: 375, pixelRatio: 2 });

const app = {};
let page;
globalThis.wx = new Proxy(APIS, {
  get: (apis, name) => (name in apis || typeof name === 'symbol' ? apis[name] : nothing),
});
globalThis.App = (config) => Object.assign(app, config);
globalThis.getApp = () => app;
globalThis.getCurrentPages = () => [page];
globalThis.Component = nothing;
globalThis.Page = (config) => (page = config);

function setData(data, done) {
  if (until === 'drawn' || JSON.stringify(data).includes(until)) end(0);
  setTimeout(() => done?.());
}

function start() {
  load(path.join(folder, 'app.js'));
  load(path.join(folder, 'comp.js'));
  load(path.join(folder, `${route}.js`));
  if (until === 'loaded') end(0);
  app.onLaunch?.(LAUNCH);
  app.onShow?.(LAUNCH);
  Object.assign(page, { route, __route__: route, options: {}, data: {}, setData });
  page.onLoad(until === 'idle' ? { s: 'c' } : {});
  page.onShow();
  page.onReady();
  runTimers(() => {
    if (until === 'idle') writeFileSync(storageFile, JSON.stringify(Object.fromEntries(storage)));
    // More than what every start stores: the shop itself.
    end(until === 'idle' && storage.size > 1 ? 0 : 1);
  });
}

if (until === 'nothing') end(0);
start();
