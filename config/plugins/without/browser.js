/**
 * Stands where Taro's imitation of a browser's address would: location, history and URLs that no mini program has. The
 * shop reads its own paths and queries (platform/navigation, domain/landing).
 */
class Nowhere {
  trigger() {}
}

export { Nowhere as Location, Nowhere as History, Nowhere as URLSearchParams, Nowhere as TaroURLProvider };

export function parseUrl() {
  return {};
}
