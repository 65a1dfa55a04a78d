import type { Ports } from '@/cloud/ports';

/** What the demo seller uses of the outside. */
export interface SellerPorts extends Ports {
  /** Where this phone has the demo's pictures, if not in the package. */
  readonly pictureFolder?: string | undefined;
}
