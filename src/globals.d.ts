/** Set by the build (config/index.ts). */
declare const __CLOUD__: 'embedded' | 'wechat';
declare const __CLOUD_ENV__: string;
declare const __FAULTS__: string;
/** Whether the embedded cloud is a sub-package of its own (WeChat) or part of the bundle (the browser, tests). */
declare const __SPLIT__: boolean;
/** How the words of the shop's goods are read (config/pinyin.ts); empty where the goods are not in the package. */
declare const __PINYIN__: string;
/** Provinces, cities and districts (config/regions.ts). */
declare const __REGIONS__: string;
/** The shop's own version, from package.json. */
declare const __VERSION__: string;

declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';

/** WeChat's own `require`, which the bundler leaves as it is. */
declare const __non_webpack_require__: { readonly async: (path: string) => Promise<unknown> };
