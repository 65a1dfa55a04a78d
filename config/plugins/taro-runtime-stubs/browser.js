/**
 * Stub of Taro's browser objects: location, history and URLs, which a mini program does not have. The shop reads its
 * own paths and queries (platform/navigation, domain/entry/landing-code).
 */
class Stub {
  trigger() {}
}

export { Stub as Location, Stub as History, Stub as URLSearchParams, Stub as TaroURLProvider };

export function parseUrl() {
  return {};
}
