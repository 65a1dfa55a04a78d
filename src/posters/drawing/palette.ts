/**
 * The colours of a poster: the shop's own in the light (styles/tokens.css), for a picture goes to other people's phones.
 * Canvas knows no custom properties; a test holds these to the tokens.
 */
export const COLOURS = {
  page: '#f6f1e8',
  card: '#fffdf9',
  sunken: '#f1e9dc',
  hairline: '#e3d8c7',
  edge: '#cdbfaa',
  ink: '#2b2622',
  'ink-soft': '#685f55',
  seal: '#b93a26',
  'seal-wash': '#fbe9e2',
  'on-seal': '#fffdf9',
  link: '#4a5f8a',
} as const;

export type Colour = keyof typeof COLOURS;

/** What canvas takes as `font`, but for the size. */
export const FACES = {
  text: '"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif',
  price: '"DIN Alternate","Helvetica Neue","PingFang SC","Noto Sans CJK SC",sans-serif',
} as const;
