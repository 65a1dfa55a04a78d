/** Entry of the script `sandbox/full-cloud` (config/plugins/async-packages.ts), which `loadFullCloud` loads. */
import { openFullCloud } from '@/cloud/embedded/full-cloud';

import { registerFullCloud } from './full-cloud-package';

registerFullCloud(openFullCloud);
