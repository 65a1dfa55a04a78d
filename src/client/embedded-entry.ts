/** Entry of the script `sandbox/cloud` (config/plugins/async-packages.ts), which `loadEmbeddedCloud` loads. */
import { registerEmbeddedCloud } from './embedded-package';
import { openEmbeddedCloud } from './open-embedded-cloud';

registerEmbeddedCloud(openEmbeddedCloud);
