import { readFileSync } from 'node:fs';

import { parseConfiguration, type Configuration } from '../../src/cloud/server/configuration';
import { VARIABLE_NAMES, VARIABLES, type Variable } from '../../src/cloud/server/variables';

/** What only the deployment needs; the functions never see it. */
const OWN = {
  CLOUD_ENV: {
    pattern: /^[a-z][a-z0-9-]{3,40}$/,
    what: 'the environment: CloudBase console (console.cloud.tencent.com/tcb) → 环境总览 → 环境 ID',
  },
  OWNER_DATABASE_URL: {
    pattern: /^postgres(ql)?:\/\/\S+$/,
    what: 'the database as its owner reaches it from here: CloudBase console → 数据库 → 连接信息',
  },
  UPLOAD_KEY: {
    pattern: /\S/,
    what: 'the path of the upload key: mp.weixin.qq.com → 开发管理 → 开发设置 → 小程序代码上传',
  },
} as const;

type OwnVariable = keyof typeof OWN;

/** Never set for a deployment: stand-ins, and what the functions do not use. */
const NOT_HERE: readonly Variable[] = ['WECHAT_API', 'WECHAT_ORIGIN', 'WECHAT_PAY_ORIGIN', 'SESSION_SECRETS'];

/** Consoles by `where` of a variable; which page of it, where it is not plain. */
const CONSOLES = {
  mp: 'mp.weixin.qq.com → 开发管理',
  pay: 'pay.weixin.qq.com → 账户中心 → API 安全',
  own: 'you decide it',
} as const;

const PAGES: Readonly<Partial<Record<Variable, string>>> = {
  WECHAT_APP_ID: 'mp.weixin.qq.com → 开发管理 → 开发设置 → 开发者 ID',
  WECHAT_APP_SECRET: 'mp.weixin.qq.com → 开发管理 → 开发设置 → 开发者 ID, shown once',
  SELLER_OPENID: 'src/cloud/server/README.md, "Who is the seller"',
  DATABASE_URL: 'CloudBase console → 数据库 → 连接信息, a role without the right to make tables',
  UPLOADS_FOLDER: 'CloudBase console → 云存储: the start of a file’s File ID, and pictures/',
  WECHAT_PAY_MERCHANT_ID: 'pay.weixin.qq.com → 账户中心 → 商户信息',
  WECHAT_PAY_NOTIFY_URL: 'https://, the domain at CloudBase console → HTTP 访问服务, and a path such as /pay',
  WECHAT_PUSH_TOKEN: 'mp.weixin.qq.com → 开发管理 → 消息推送',
  WECHAT_PUSH_AES_KEY: 'mp.weixin.qq.com → 开发管理 → 消息推送',
  MESSAGE_FIELDS: 'mp.weixin.qq.com → 订阅消息 → 我的模板',
};

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Settings extends Readonly<Record<OwnVariable, string>> {
  readonly configuration: Configuration;
  /** The path at which WeChat Pay and message push are heard; undefined for a shop with neither. */
  readonly notifyPath: string | undefined;
  /** What the functions are given. */
  readonly variables: Readonly<Record<string, string>>;
  /** Everything that must stand in no log and no package. */
  readonly secrets: readonly string[];
}

/** `NAME=value` a line, as in a shell but without its tricks; `#` begins a comment, quotes may stand around a value. */
export function parseEnvFile(text: string): Environment {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const [, name = '', value = ''] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return name === '' ? [] : [[name, /^(['"]).*\1$/.test(value) ? value.slice(1, -1) : value] as const];
  });
  return Object.fromEntries(pairs);
}

/** The settings, or what is missing or wrong, a sentence each. It tells no values. */
export function readSettings(environment: Environment): Settings | readonly string[] {
  const ignored = new Set<string>(NOT_HERE);
  const given = Object.fromEntries(Object.entries(environment).filter(([name]) => !ignored.has(name)));
  const parsed = parseConfiguration({ ...given, WECHAT_API: 'function', NODE_ENV: 'production' });
  const own = (Object.keys(OWN) as readonly OwnVariable[]).flatMap((name) => ownProblem(name, given));
  const server = parsed.ok ? [] : parsed.failure.map(({ variable, problem }) => sentence(variable, problem));
  const known = new Set<string>([...VARIABLE_NAMES, ...Object.keys(OWN)]);
  const unknown = Object.keys(environment).filter((name) => !known.has(name));
  const problems = [...own, ...server, ...unknown.map((name) => `${name} is not a variable of the shop`)];
  if (!parsed.ok || problems.length > 0) return problems;
  const variables = variablesOf(given);
  const tooLarge = sizeProblem(variables);
  if (tooLarge) return [tooLarge];
  const { CLOUD_ENV = '', OWNER_DATABASE_URL = '', UPLOAD_KEY = '' } = given;
  const { pay, push } = parsed.value;
  return {
    CLOUD_ENV,
    OWNER_DATABASE_URL,
    UPLOAD_KEY,
    configuration: parsed.value,
    // A function has one path.
    notifyPath: pay ? new URL(pay.merchant.notifyUrl).pathname : push && '/push',
    variables,
    secrets: secretsOf({ ...variables, OWNER_DATABASE_URL }),
  };
}

function ownProblem(name: OwnVariable, given: Environment): readonly string[] {
  const value = given[name]?.trim() ?? '';
  const { pattern, what } = OWN[name];
  if (value === '') return [`${name} is missing: ${what}`];
  return pattern.test(value) ? [] : [`${name} is not in the form that is expected: ${what}`];
}

function sentence(variable: Variable, problem: string): string {
  const { what, where } = VARIABLES[variable];
  return `${variable} is ${problem}: ${what} (${PAGES[variable] ?? CONSOLES[where]})`;
}

/** Files of keys are not on the server: what is in them is given to it, on one line. */
function variablesOf(given: Environment): Readonly<Record<string, string>> {
  const pem = (value: string) =>
    (value.startsWith('-----BEGIN ') ? value.replaceAll('\\n', '\n') : readFileSync(value, 'utf8'))
      .trim()
      .replaceAll(/\r?\n/g, '\\n');
  const named = (pair: string) => pair.replace(/=(.*)$/s, (_, source: string) => `=${pem(source.trim())}`);
  const toValue = (name: string, value: string) => {
    if (name === 'WECHAT_PAY_PRIVATE_KEY') return pem(value);
    return name === 'WECHAT_PAY_PLATFORM_KEYS' ? value.split(';').filter(Boolean).map(named).join(';') : value;
  };
  const server = VARIABLE_NAMES.filter((name) => (given[name]?.trim() ?? '') !== '');
  return {
    ...Object.fromEntries(server.map((name) => [name, toValue(name, given[name]?.trim() ?? '')])),
    WECHAT_API: 'function',
    NODE_ENV: 'production',
  };
}

/** Bytes of all variables of a function together; Tencent's documentation of cloud functions. Never tried. */
const MAX_VARIABLES = 4 * 1024;

function sizeProblem(variables: Readonly<Record<string, string>>): string | undefined {
  const bytes = Buffer.byteLength(Object.entries(variables).flat().join(''));
  return bytes > MAX_VARIABLES
    ? `the variables have ${bytes} bytes, and a function takes ${MAX_VARIABLES}: leave platform certificates that are not used any more out of WECHAT_PAY_PLATFORM_KEYS`
    : undefined;
}

const SECRET: readonly Variable[] = [
  'WECHAT_APP_SECRET',
  'WECHAT_PAY_API_V3_KEY',
  'WECHAT_PUSH_TOKEN',
  'WECHAT_PUSH_AES_KEY',
  'SELLER_OPENID',
  'SENDER_PHONE',
];

/** Shorter ones stand anywhere by chance. */
const SHORTEST = 6;

/** Whole values, of addresses of databases the password as well, and of the key each line. */
function secretsOf(variables: Readonly<Record<string, string>>): readonly string[] {
  const passwords = ['DATABASE_URL', 'OWNER_DATABASE_URL'].flatMap((name) => {
    const { password } = new URL(variables[name] ?? '');
    return [variables[name] ?? '', password, decodeURIComponent(password)];
  });
  const key = variables['WECHAT_PAY_PRIVATE_KEY']?.split('\\n').slice(1, -1) ?? [];
  return [...SECRET.map((name) => variables[name] ?? ''), ...passwords, ...key].filter(
    ({ length }) => length >= SHORTEST,
  );
}
