/**
 * When a variable has to be set. `pay`: with any other one of WeChat Pay; `token`: with
 * `WECHAT_API=token`; `secret`: with any but `hosted`; `http`: for the HTTP server; `storage`: where phones
 * upload to WeChat Cloud, with any but `token`.
 */
type Needed = 'always' | 'pay' | 'token' | 'secret' | 'http' | 'storage' | 'no';

interface VariableInfo {
  readonly needed: Needed;
  readonly what: string;
  /** Where it is found. `mp`: the mini program's console; `pay`: WeChat Pay's; `own`: the developer makes it. */
  readonly where: 'mp' | 'pay' | 'own';
}

/** The environment variables of the server. Keys may be given as PEM text or as the path of a file. */
export const VARIABLES = {
  WECHAT_APP_ID: { needed: 'always', where: 'mp', what: 'the AppID of the mini program' },
  SELLER_OPENID: { needed: 'always', where: 'own', what: 'the openid of the seller, who sees the desk' },
  DATABASE_URL: { needed: 'always', where: 'own', what: 'the PostgreSQL database: postgresql://…' },
  WECHAT_API: { needed: 'no', where: 'own', what: 'how WeChat is called: token (default), hosted or function' },
  WECHAT_APP_SECRET: { needed: 'secret', where: 'mp', what: 'the AppSecret of the mini program' },
  SESSION_SECRETS: { needed: 'token', where: 'own', what: 'at least 32 random characters; while changing: new,old' },
  UPLOADS_FOLDER: { needed: 'storage', where: 'own', what: 'the folder of uploaded pictures: cloud://…/pictures/' },
  WECHAT_PAY_MERCHANT_ID: { needed: 'pay', where: 'pay', what: 'the merchant number' },
  WECHAT_PAY_SERIAL: { needed: 'pay', where: 'pay', what: 'the serial number of the API certificate' },
  WECHAT_PAY_PRIVATE_KEY: { needed: 'pay', where: 'pay', what: 'the key of the API certificate (apiclient_key.pem)' },
  WECHAT_PAY_PLATFORM_KEYS: {
    needed: 'pay',
    where: 'pay',
    what: 'WeChat Pay’s public key and platform certificates: PUB_KEY_ID_…=pub_key.pem;SERIAL=certificate.pem',
  },
  WECHAT_PAY_API_V3_KEY: { needed: 'pay', where: 'pay', what: 'the APIv3 key, 32 characters' },
  WECHAT_PAY_NOTIFY_URL: { needed: 'pay', where: 'own', what: 'where notifications go: https, without a query' },
  WECHAT_PAY_ORIGIN: {
    needed: 'no',
    where: 'own',
    what: 'a stand-in for WeChat Pay on this machine; not in production',
  },
  WECHAT_ORIGIN: { needed: 'no', where: 'own', what: 'a stand-in for WeChat on this machine; not in production' },
  WECHAT_PUSH_TOKEN: { needed: 'no', where: 'mp', what: 'message push: the token; needed to check pictures' },
  WECHAT_PUSH_AES_KEY: { needed: 'no', where: 'mp', what: 'message push: the EncodingAESKey, 43 characters' },
  PUBLIC_URL: { needed: 'http', where: 'own', what: 'where phones reach the HTTP server: https, without a path' },
  PORT: { needed: 'no', where: 'own', what: 'the port of the HTTP server; 3000 by default' },
  SENDER_PHONE: { needed: 'no', where: 'own', what: 'the sender’s mobile number; WeChat wants it for SF Express' },
  MESSAGE_FIELDS: {
    needed: 'no',
    where: 'mp',
    what: 'fields of the message templates: {"back-in-stock":{"title":"thing1","time":"time2"}}',
  },
} as const satisfies Readonly<Record<string, VariableInfo>>;

export type Variable = keyof typeof VARIABLES;

/** The names of the variables. */
export const VARIABLE_NAMES = Object.keys(VARIABLES) as readonly Variable[]; // Object.keys returns string[]
