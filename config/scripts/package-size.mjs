/** The size of what WeChat would upload of a build, compared with the budget. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const PICTURE = /\.(svg|png|jpe?g|gif|webp)$/i;
/** The shop's pictures; tab icons and drawings belong to the app. */
const SHOP_PICTURE = /^sandbox\/pictures\.br$/;
/** The shop's videos, which have their own budget. */
const SHOP_CLIP = /^sandbox\/clips\//;

/** What built code must not contain, and the pattern that finds it. */
const UNWANTED = [
  { what: 'Chinese as \\u escapes, twice the bytes', pattern: /\\u[4-9][0-9a-f]{3}/i },
  { what: 'core-js polyfills', pattern: /__core-js_shared__|core-js\// },
  { what: 'the whole of lodash', pattern: /__lodash_hash_undefined__|lodash\.com\/license/ },
];

function filesIn(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(below, entry.name);
    return entry.isDirectory() ? filesIn(folder, file) : [file];
  });
}

/** Whether WeChat DevTools includes the file, by `packOptions` of project.config.json. */
function isPacked(file, ignored) {
  return (
    file !== 'project.config.json' && !ignored.some(({ type, value }) => type === 'suffix' && file.endsWith(value))
  );
}

/** The packages of the build in `folder`, main package first: name, bytes and files of each. */
export function measurePackages(folder, ignored) {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'));
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const packages = new Map(['main', ...roots].map((name) => [name, { name, bytes: 0, files: [] }]));
  for (const file of filesIn(folder).filter((name) => isPacked(name, ignored))) {
    const owner = packages.get(roots.find((root) => file.startsWith(`${root}/`)) ?? 'main');
    const { size } = statSync(path.join(folder, file));
    owner.bytes += size;
    owner.files.push({ file, bytes: size });
  }
  return [...packages.values()];
}

function overBudget({ total, main, desk, pictures, clips }, budget) {
  const limits = [
    ['all packages', total, budget.total],
    ['all packages (hard)', total, budget.whole],
    ['the main package', main, budget.main],
    ["the seller's desk", desk, budget.desk],
    ['the pictures', pictures, budget.pictures],
    ['the clips', clips, budget.clips],
  ];
  return limits
    .filter(([, bytes, limit]) => bytes > limit)
    .map(([what, bytes, limit]) => `${what}: ${bytes} bytes, ${bytes - limit} over the budget of ${limit}`);
}

function unwantedIn(folder, files) {
  return files
    .filter(({ file }) => file.endsWith('.js'))
    .flatMap(({ file }) => {
      const code = readFileSync(path.join(folder, file), 'utf8');
      return UNWANTED.filter(({ pattern }) => pattern.test(code)).map(({ what }) => `${file} contains ${what}`);
    });
}

/**
 * Measures the build in `folder`. `problems` are the reasons why it must not be released.
 * `root` contains project.config.json and config/size-budget.json.
 */
export function checkSize(folder, root) {
  if (!existsSync(path.join(folder, 'app.json'))) return { packages: [], problems: [`nothing is built in ${folder}`] };
  const budget = JSON.parse(readFileSync(path.join(root, 'config/size-budget.json'), 'utf8'));
  const { packOptions } = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8'));
  const packages = measurePackages(folder, packOptions.ignore);
  const files = packages.flatMap((one) => one.files).sort((a, b) => b.bytes - a.bytes);
  const pictureFiles = files.filter(({ file }) => PICTURE.test(file));
  const sum = (list) => list.reduce((bytes, one) => bytes + one.bytes, 0);
  const totals = {
    total: sum(files),
    main: packages[0].bytes,
    desk: packages.find(({ name }) => name === 'desk')?.bytes ?? 0,
    pictures: sum(files.filter(({ file }) => SHOP_PICTURE.test(file))),
    clips: sum(files.filter(({ file }) => SHOP_CLIP.test(file))),
  };
  const tooLarge = pictureFiles.filter(({ bytes }) => bytes > budget.onePicture);
  const problems = [
    ...overBudget(totals, budget),
    ...tooLarge.map(
      ({ file, bytes }) => `${file}: ${bytes} bytes, WeChat asks for pictures under ${budget.onePicture}`,
    ),
    ...unwantedIn(folder, files),
  ];
  return { packages, files, totals, budget, problems };
}

const number = (bytes) => bytes.toLocaleString('en-US').padStart(10);

/** The sizes as a text table. */
export function formatTable({ packages, files, totals, budget }) {
  const share = (bytes, limit) => `${number(bytes)}  ${Math.round((bytes / limit) * 100)}% of ${number(limit).trim()}`;
  return [
    '包 package           字节 bytes',
    ...packages.map(
      ({ name, bytes }) => `${name.padEnd(16)}${name in budget ? share(bytes, budget[name]) : number(bytes)}`,
    ),
    `全部 total      ${share(totals.total, budget.total)}`,
    `图片 pictures   ${share(totals.pictures, budget.pictures)}`,
    `视频 clips      ${share(totals.clips, budget.clips)}`,
    `上限 limit      ${number(budget.whole)}  (1,024 KiB)`,
    '',
    '最大的十个文件 ten largest files',
    ...files.slice(0, 10).map(({ file, bytes }) => `${number(bytes)}  ${file}`),
  ].join('\n');
}
