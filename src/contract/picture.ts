/** A picture and its own shape, so that a page can leave the right room before it loads. */
export interface Picture {
  /** Package path (`/pictures/…`), https address or cloud file id. */
  readonly url: string;
  /** Own size in px; only the ratio matters for vector pictures. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who listen. */
  readonly alt: string;
}
