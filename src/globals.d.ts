/** Set by the build (config/index.ts). */
declare const __CLOUD__: import('../config/clouds').Cloud;
declare const __CLOUD_ENV__: string;
/** Of the cloud `http`; empty where the server has the address of the page. */
declare const __CLOUD_URL__: string;
/** Changes whenever `src/contract` does. */
declare const __CONTRACT__: string;
declare const __FAULTS__: string;
/** Whether the embedded cloud is a separate sub-package and large texts are compressed files (WeChat), or both are part of the
 * bundle (browser, tests). */
declare const __SPLIT__: boolean;
/** The pinyin of characters (config/pinyin.ts); empty where it is a compressed file, or there are no goods. */
declare const __PINYIN__: string;
/** Provinces, cities and districts (config/regions.ts); empty where they are a compressed file. */
declare const __REGIONS__: string;
/** The version in package.json. */
declare const __VERSION__: string;

declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';

/** WeChat's `require`, which webpack does not process. */
declare const __non_webpack_require__: {
  (path: string): unknown;
  readonly async: (path: string) => Promise<unknown>;
};
