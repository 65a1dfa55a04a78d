export interface HostOptions {
  /** Initial storage, by key. */
  readonly storage?: Readonly<Record<string, unknown>>;
  readonly theme?: 'light' | 'dark';
  readonly textScale?: number;
}

export interface LaunchOptions {
  /** WeChat's scene number; 1001 is the list of mini programs. */
  readonly scene?: number;
  readonly query?: Readonly<Record<string, string>>;
}
