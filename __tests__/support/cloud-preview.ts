import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createLog } from '@/cloud/server/log';

import { openCloud } from '../../config/cloud/open-cloud';
import { openBrowser, type Preview } from './preview';

/** `npm run cloud` with a browser for each of the three: the preview of a person by their name. */
export async function openCloudPreview() {
  const data = path.join(tmpdir(), `xiaopu-cloud-${process.pid}`);
  const log = createLog({ now: Date.now, write: () => undefined });
  const cloud = await openCloud({ data, preview: path.resolve('.tmp/cloud-preview'), log });
  const browsers: Preview[] = [];
  return {
    visitAs: async (name: keyof typeof cloud.addresses) => {
      const preview = await openBrowser({ address: cloud.addresses[name], close: async () => undefined });
      browsers.push(preview);
      return preview.visit();
    },
    close: async () => {
      await Promise.all(browsers.map((each) => each.close()));
      await cloud.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
