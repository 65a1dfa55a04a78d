import { is, object, picklist, pipe, record, regex, string } from 'valibot';

import { MESSAGE_KINDS, type MessageKind } from '@/contract/messages/message';
import { err, ok, type Result } from '@/contract/result';

import { createEnvironmentReader, type Environment, type EnvironmentReader, type Problem } from './environment-reader';
import { parseJson } from './parse-json';
import type { Merchant } from './pay/merchant';
import { PAY_ORIGINS } from './pay/pay-api';
import { VARIABLE_NAMES, VARIABLES, type Variable } from './variables';
import type { MessageFields } from './wechat/messages';
import { WECHAT_ORIGIN } from './wechat/token-api';

/** How WeChat's server API is called (`wechat/wechat-api`), and which variables that needs (`variables`). */
const API_KINDS = {
  token: ['secret', 'token'],
  hosted: ['storage'],
  /** Shipping has no name in `cloud.openapi`: it goes with a token. */
  function: ['secret', 'storage'],
} as const;

type ApiKind = keyof typeof API_KINDS;

const isApiKind = (text: string): text is ApiKind => Object.keys(API_KINDS).includes(text);

/** Everything that the server is told from outside. */
export interface Configuration {
  readonly appId: string;
  readonly sellerId: string;
  readonly databaseUrl: string;
  readonly wechat: {
    readonly kind: ApiKind;
    readonly origin: string;
    /** Not for `hosted`. */
    readonly secret: string | undefined;
  };
  /** Undefined for a shop without a merchant number: it is paid by transfer. */
  readonly pay: { readonly merchant: Merchant; readonly origins: readonly string[] } | undefined;
  /** Of an own server's sessions; the first signs. None for the other ways. */
  readonly sessionSecrets: readonly string[];
  /** Where phones reach the HTTP server, without a slash at the end; undefined where there is none. */
  readonly publicUrl: string | undefined;
  readonly port: number;
  /** The folder of the cloud's storage to which phones upload (`Ports.uploads`). */
  readonly uploads: string | undefined;
  readonly push: { readonly token: string; readonly aesKey: string } | undefined;
  readonly senderPhone: string | undefined;
  readonly messageFields: Readonly<Partial<Record<MessageKind, MessageFields>>>;
}

const isSet = (environment: Environment, variable: Variable) => (environment[variable]?.trim() ?? '') !== '';

const DEFAULT_PORT = 3_000;

/** Every problem at once, so that a developer mends them at once. `door`: by which way phones come. */
export function parseConfiguration(
  environment: Environment,
  door: 'http' | 'function' = 'function',
): Result<Configuration, readonly Problem[]> {
  const hasPay = VARIABLE_NAMES.some((name) => VARIABLES[name].needed === 'pay' && isSet(environment, name));
  const named = environment['WECHAT_API']?.trim() || 'token';
  const kind = isApiKind(named) && !(door === 'http' && named === 'function') ? named : undefined;
  const groups = ['always', door, ...(hasPay ? ['pay'] : []), ...(kind === undefined ? [] : API_KINDS[kind])];
  const reader = createEnvironmentReader(environment, groups);
  if (kind === undefined) reader.report('WECHAT_API', 'malformed');
  const isProduction = environment['NODE_ENV'] === 'production';
  const appId = reader.text('WECHAT_APP_ID', /^wx[0-9a-f]{16}$/) ?? '';
  const configuration: Configuration = {
    appId,
    sellerId: reader.text('SELLER_OPENID', /^[\w-]{20,40}$/) ?? '',
    databaseUrl: reader.text('DATABASE_URL', /^postgres(ql)?:\/\/\S+$/) ?? '',
    wechat: {
      kind: kind ?? 'token',
      origin: readOrigin(reader, 'WECHAT_ORIGIN', isProduction) ?? WECHAT_ORIGIN,
      secret: reader.text('WECHAT_APP_SECRET', /^[0-9a-f]{32}$/),
    },
    pay: hasPay ? readPay(reader, appId, isProduction) : undefined,
    sessionSecrets: reader.text('SESSION_SECRETS', /^[^,]{32,}(,[^,]{32,})*$/)?.split(',') ?? [],
    publicUrl: reader.text('PUBLIC_URL', isProduction ? /^https:\/\/[^\s/?#]+$/ : /^https?:\/\/[^\s/?#]+$/),
    port: Number(reader.text('PORT', /^\d{1,5}$/) ?? DEFAULT_PORT),
    uploads: reader.text('UPLOADS_FOLDER', /^cloud:\/\/[\w.-]+\/pictures\/$/),
    push: readPush(reader),
    senderPhone: reader.text('SENDER_PHONE', /^1\d{10}$/),
    messageFields: readFields(reader),
  };
  return reader.problems.length > 0 ? err(reader.problems) : ok(configuration);
}

const STAND_IN = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

/** The origin of a stand-in, which a production start refuses: imagined money must not pay a real order. */
function readOrigin(reader: EnvironmentReader, variable: Variable, isProduction: boolean): string | undefined {
  const origin = reader.text(variable, STAND_IN);
  return origin !== undefined && isProduction ? reader.report(variable, 'not-in-production') : origin;
}

function readPay(reader: EnvironmentReader, appId: string, isProduction: boolean): Configuration['pay'] {
  const standIn = readOrigin(reader, 'WECHAT_PAY_ORIGIN', isProduction);
  const notifyUrl = standIn === undefined ? /^https:\/\/[^\s?#]+$/ : /^https?:\/\/[^\s?#]+$/;
  const merchant = {
    appId,
    merchantId: reader.text('WECHAT_PAY_MERCHANT_ID', /^\d{8,10}$/),
    serial: reader.text('WECHAT_PAY_SERIAL', /^[0-9A-F]{40}$/),
    privateKey: reader.privateKey('WECHAT_PAY_PRIVATE_KEY'),
    platformKeys: reader.publicKeys('WECHAT_PAY_PLATFORM_KEYS'),
    apiV3Key: reader.text('WECHAT_PAY_API_V3_KEY', /^[0-9A-Za-z]{32}$/),
    notifyUrl: reader.text('WECHAT_PAY_NOTIFY_URL', notifyUrl),
  };
  return isWhole(merchant) ? { merchant, origins: standIn === undefined ? PAY_ORIGINS : [standIn] } : undefined;
}

type Unfinished = { readonly [K in keyof Merchant]: Merchant[K] | undefined };

function isWhole(merchant: Unfinished): merchant is Merchant {
  return Object.values(merchant).every((value) => value !== undefined);
}

/** Message push is set whole, or not at all. */
function readPush(reader: EnvironmentReader): Configuration['push'] {
  const token = reader.text('WECHAT_PUSH_TOKEN', /^[0-9A-Za-z]{3,32}$/);
  const aesKey = reader.text('WECHAT_PUSH_AES_KEY', /^[0-9A-Za-z]{43}$/);
  if (token === undefined && aesKey === undefined) return undefined;
  if (token === undefined) return reader.report('WECHAT_PUSH_TOKEN', 'missing');
  return aesKey === undefined ? reader.report('WECHAT_PUSH_AES_KEY', 'missing') : { token, aesKey };
}

const fields = object({
  title: pipe(string(), regex(/^thing\d{1,2}$/)),
  time: pipe(string(), regex(/^(time|date)\d{1,2}$/)),
});
const fieldsByKind = record(picklist(MESSAGE_KINDS), fields);

function readFields(reader: EnvironmentReader): Configuration['messageFields'] {
  const text = reader.text('MESSAGE_FIELDS');
  const parsed = text === undefined ? {} : parseJson(text);
  if (is(fieldsByKind, parsed)) return parsed;
  reader.report('MESSAGE_FIELDS', 'malformed');
  return {};
}

const PROBLEMS = {
  missing: 'is missing',
  malformed: 'is not in the form that is expected',
  unreadable: 'names a file that can’t be read',
  'not-in-production': 'must not be set in production',
} as const satisfies Record<Problem['problem'], string>;

/** The problems in words, one a line, for the developer who starts the server. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ variable, problem }) => `${variable} ${PROBLEMS[problem]}: ${VARIABLES[variable].what}`)
    .join('\n');
}
