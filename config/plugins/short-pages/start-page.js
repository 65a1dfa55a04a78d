import { createPageConfig } from '@tarojs/runtime';

/* global Page */

/** Registers a page with WeChat; every page's script ends with this call. `path`: of the page, without its ending. */
export function startPage(component, path) {
  Page(createPageConfig(component, path, { root: { cn: [] } }));
}
