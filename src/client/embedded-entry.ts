/** The entry of the sub-package `embedded` (config/index.ts): what `fetchShop` waits for. */
import { handIn } from './embedded-package';
import { openShop } from './open-embedded-cloud';

handIn(openShop);
