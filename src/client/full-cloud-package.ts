import type { OpenFullCloud } from '@/cloud/embedded/full-cloud';

let registered: OpenFullCloud | undefined;

/** Called by `full-cloud-entry`, once its script has run. */
export function registerFullCloud(open: OpenFullCloud): void {
  registered = open;
}

/** Loads the second script of the embedded cloud, which stands beside the first. Throws when it can't be loaded. */
export function loadFullCloud(): OpenFullCloud {
  if (!registered) __non_webpack_require__('./full-cloud.js');
  if (!registered) throw new Error('the embedded cloud is not complete');
  return registered;
}
