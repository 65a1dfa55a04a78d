/**
 * Runs the built mini program on WeChat's component framework, as included in miniprogram-simulate. One engine is one
 * cold start; `createEngine` resets jest's modules for it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { isOptions } from './wx-mock';

export const DIST = path.resolve(process.env['MINI_DIST'] ?? 'dist/weapp');

type Method = (...args: readonly unknown[]) => unknown;

/** WeChat's page object. */
export interface PageInstance {
  setData(data: object, done?: () => void): void;
  readonly data: unknown;
  readonly [key: string]: unknown;
}

export interface Rendered {
  readonly dom: Element;
  readonly instance: PageInstance;
  attach(parent: Element): void;
  detach(): void;
}

interface Simulate {
  load(file: string, options: object): string;
  render(id: string): Rendered;
}

interface Exparser {
  addGlobalErrorListener(listen: (error: unknown) => void): void;
  readonly Event: {
    create(name: string, detail: unknown, options: object): object;
    dispatchEvent(target: object, event: object): void;
  };
}

/** The cost of `setData`, which determines a mini program's speed. */
export interface Counters {
  calls: number;
  /** UTF-8 bytes of the JSON of all calls. */
  bytes: number;
  /** Bytes of the largest call. */
  maxBytes: number;
}

export interface Engine {
  readonly app: Readonly<Record<string, unknown>>;
  render(route: string, query: Readonly<Record<string, string>>): Rendered;
  dispatch(target: object, event: { readonly name: string; readonly detail: unknown }): void;
}

interface EngineParts {
  readonly wx: object;
  readonly pages: () => readonly PageInstance[];
  readonly onError: (error: unknown) => void;
  readonly onSetData: (json: string) => void;
}

function functionsOf(config: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => typeof value === 'function'));
}

function valuesOf(config: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => typeof value !== 'function'));
}

/** Wraps `setData` of a new page or component to report what it sends. */
function reportSetData(instance: PageInstance, onSetData: (json: string) => void): void {
  const original = instance.setData;
  Reflect.set(instance, 'setData', (data: object, done?: () => void) => {
    onSetData(JSON.stringify(data));
    return original.call(instance, data, done);
  });
}

function definePageAndComponent(onSetData: (json: string) => void, opening: () => object): void {
  const component: Method = Reflect.get(globalThis, 'Component');
  const define = (config: object, onCreated: (instance: PageInstance) => void) => {
    const created: unknown = Reflect.get(config, 'created');
    return component({
      ...config,
      // No prefix, so that class names are those of the build.
      options: {
        ...(isOptions(Reflect.get(config, 'options')) ? Reflect.get(config, 'options') : {}),
        classPrefix: '',
      },
      created(this: PageInstance) {
        onCreated(this);
        reportSetData(this, onSetData);
        if (typeof created === 'function') created.call(this);
      },
    });
  };
  Reflect.set(globalThis, 'Component', (config: object) => define(config, () => undefined));
  Reflect.set(globalThis, 'Page', (config: object) => {
    const { data, ...values } = valuesOf(config);
    const onCreated = (instance: PageInstance) => Object.assign(instance, values, opening());
    return define({ data, methods: functionsOf(config) }, onCreated);
  });
}

interface Compiler {
  wxmlToJs(folder: string, options: object): string;
}

let compiled: string | undefined;

/**
 * Makes starts faster: the WXML is compiled once per test file, and style sheets, which tests do not need, are not
 * processed.
 */
function mockSlowModules(): void {
  jest.doMock('miniprogram-compiler', () => {
    const { wxmlToJs }: Compiler = jest.requireActual('miniprogram-compiler');
    return { wxmlToJs: (folder: string, options: object) => (compiled ??= wxmlToJs(folder, options)) };
  });
  jest.doMock('miniprogram-simulate/src/wxss', () => ({ getContent: () => '', compile: () => '', insert: () => '' }));
}

/** WeChat gives the components of app.json to every page, which the simulator does not know. */
function shareComponentsOfApp(): void {
  const { usingComponents: shared } = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8'));
  jest.doMock('miniprogram-simulate/src/utils', () => {
    const utils: { readJson(file: string): object | null } = jest.requireActual('miniprogram-simulate/src/utils');
    const readJson = (file: string) => {
      const json = utils.readJson(file);
      return json && { ...json, usingComponents: { ...shared, ...Reflect.get(json, 'usingComponents') } };
    };
    return { ...utils, readJson };
  });
}

/** Starts the app. `wx` becomes the mini program's only host API. */
export function createEngine({ wx, pages, onError, onSetData }: EngineParts): Engine {
  if (!existsSync(path.join(DIST, 'app.js')))
    throw new Error(`nothing is built in ${DIST}: run \`npm run build:weapp\``);
  jest.resetModules();
  mockSlowModules();
  shareComponentsOfApp();
  document.body.replaceChildren();
  let app: Readonly<Record<string, unknown>> = {};
  let opening = {};
  Reflect.set(globalThis, 'wx', wx);
  Reflect.set(globalThis, 'App', (config: Record<string, unknown>) => (app = config));
  Reflect.set(globalThis, 'getApp', () => app);
  Reflect.set(globalThis, 'getCurrentPages', () => [...pages()]);
  const simulate: Simulate = require('miniprogram-simulate');
  const exparser: Exparser = require('miniprogram-exparser');
  // The simulator replaces `wx` by an object that includes its own API.
  Reflect.set(globalThis, 'wx', wx);
  exparser.addGlobalErrorListener(onError);
  definePageAndComponent(onSetData, () => opening);
  require(path.join(DIST, 'app.js'));
  const loaded = new Map<string, string>();
  const options = { rootPath: DIST, compiler: 'official', compilerOptions: { maxBuffer: 64 << 20 } };
  return {
    app,
    render(route, query) {
      opening = { route, __route__: route, options: query };
      const id = loaded.get(route) ?? simulate.load(path.join(DIST, route), options);
      loaded.set(route, id);
      return simulate.render(id);
    },
    dispatch(target, { name, detail }) {
      const touch = { identifier: 0, clientX: 10, clientY: 10, pageX: 10, pageY: 10 };
      const extraFields = { touches: [touch], changedTouches: [touch] };
      const settings = { bubbles: true, capturePhase: true, composed: true, originalEvent: {}, extraFields };
      exparser.Event.dispatchEvent(target, exparser.Event.create(name, detail, settings));
    },
  };
}
