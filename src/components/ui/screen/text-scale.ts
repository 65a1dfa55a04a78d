import { createContext } from 'react';

/** Factor of the default text size, 1 to 1.5. Set once by the app from the shopper's WeChat setting. */
export const TextScale = createContext(1);
