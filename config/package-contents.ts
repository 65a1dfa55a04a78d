import type { Cloud } from './clouds';
import { findSecrets } from './secrets';

/** Strings that only the transport to this cloud contains. */
const TRANSPORTS: Readonly<Record<Cloud, readonly string[]>> = {
  /** Of the embedded cloud, its schemas and what it reads. */
  embedded: ['xiaopu/6/', 'xiaopu/faults', 'safe_integer'],
  wechat: ['callFunction'],
  container: ['callContainer'],
  /** Where the session is kept. */
  http: ['xiaopu/session'],
};

/** Strings that only the server contains, or the browser preview that plays WeChat: nothing of them is for a phone. */
const SERVER = [
  'preview_openid_of',
  '/preview/settle',
  'xiaopuPreview',
  'xiaopu/preview-',
  'xiaopu-aside/',
  'pg_advisory_xact_lock',
  'xiaopu.documents',
  'WECHAT_APP_SECRET',
  'WECHATPAY2-SHA256-RSA2048',
];

const CODE = /\.(?:js|json|wxml|wxs|br)$/;

interface Expectation {
  readonly cloud: Cloud;
  /** Of the goods of the demo shop, which only the package with the embedded cloud sells. */
  readonly demoTitles: readonly string[];
  /** Values that are secret whatever they look like. */
  readonly secrets?: readonly string[];
}

/**
 * What is wrong with a package for phones (text by path): it lacks what it needs, or contains what is another cloud's, the
 * server's or secret.
 */
export function problemsOfPackage(
  files: ReadonlyMap<string, string>,
  { cloud, demoTitles, secrets }: Expectation,
): readonly string[] {
  const own = [...TRANSPORTS[cloud], ...(cloud === 'embedded' ? demoTitles : [])];
  const foreign = [...Object.values(TRANSPORTS).flat(), ...demoTitles, ...SERVER].filter((word) => !own.includes(word));
  const text = [...files]
    .filter(([file]) => CODE.test(file))
    .map(([, each]) => each)
    .join('\n');
  const hasPictures = [...files.keys()].some((file) => file.startsWith('sandbox/pictures'));
  return [
    ...own.filter((word) => !text.includes(word)).map((word) => `lacks ${word}`),
    ...foreign.filter((word) => text.includes(word)).map((word) => `contains ${word}`),
    ...(cloud !== 'embedded' && hasPictures ? ['contains the pictures of the demo shop'] : []),
    ...findSecrets(files, secrets),
  ];
}
