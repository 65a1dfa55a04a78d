import { createContext, useContext } from 'react';

/**
 * Whether the page runs in WeChat's single-page mode (opened from Moments), which only allows reading. Set once by the
 * app.
 */
export const BrowseOnly = createContext(false);

export const useBrowseOnly = (): boolean => useContext(BrowseOnly);
