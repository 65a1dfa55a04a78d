import { createContext } from 'react';

/** Factor of the usual text size, 1 to 1.5. The app sets it once, from what the shopper asked WeChat for. */
export const TextScale = createContext(1);
