/** The entry of the sub-package `embedded` (config/index.ts): what `fetchShop` waits for. */
import { handIn } from './embedded-door';
import { openShop } from './embedded-shop';

handIn(openShop);
