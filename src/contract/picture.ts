/** A picture with its size, so that a page can reserve the space before it loads. */
export interface Picture {
  /** Package path (`/sandbox/pictures/…`), https address or cloud file id. */
  readonly url: string;
  /** Size, px; for vector pictures only the ratio matters. */
  readonly width: number;
  readonly height: number;
  /** Description for screen readers. */
  readonly alt: string;
}
