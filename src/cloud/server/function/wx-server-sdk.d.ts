/** What the shop uses of WeChat Cloud's SDK. It is installed with the cloud function only. */
declare module 'wx-server-sdk' {
  interface CallContext {
    readonly OPENID?: unknown;
    readonly SOURCE?: unknown;
  }

  interface Cloud {
    readonly DYNAMIC_CURRENT_ENV: symbol;
    readonly init: (options: { readonly env: symbol }) => void;
    /** Of the call that runs now: it reads environment variables that the platform sets for each call. */
    readonly getWXContext: () => CallContext;
    readonly openapi: Readonly<
      Record<string, Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => Promise<unknown>>>>
    >;
    readonly getOpenData: (options: { readonly list: readonly string[] }) => Promise<unknown>;
    readonly uploadFile: (options: {
      readonly cloudPath: string;
      readonly fileContent: Uint8Array;
    }) => Promise<{ readonly fileID: string }>;
  }

  const cloud: Cloud;
  export default cloud;
}
