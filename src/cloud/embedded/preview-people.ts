/*
 * In the browser preview several people use the shop of one browser. Its frame (`src/preview`) writes under these keys of
 * the storage who asks now, and who the seller is; without them both are the phone's own shopper.
 */
export const PREVIEW_CALLER = 'xiaopu/preview-caller';
export const PREVIEW_SELLER = 'xiaopu/preview-seller';
