/** Most characters of a price in yuan, with decimal point and fen. */
export const PRICE_CHARS = 10;

/** Most digits of a number of pieces. */
export const PIECES_CHARS = 7;
