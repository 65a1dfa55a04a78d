import { createContext, useContext } from 'react';

/** Whether nothing can be done here but to read: the shop is a single page under a post in Moments. The app sets it once. */
export const BrowseOnly = createContext(false);

export const useBrowseOnly = (): boolean => useContext(BrowseOnly);
