/**
 * Poster colours: the light theme of styles/tokens.css, because posters are viewed on other phones. Canvas can't read
 * custom properties; a test checks that these match the tokens.
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

/** Font families in canvas `font` syntax. */
export const FONT_FAMILIES = {
  text: '"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif',
  price: '"DIN Alternate","Helvetica Neue","PingFang SC","Noto Sans CJK SC",sans-serif',
} as const;
