/** Engines limit how many arguments a call may have. */
const MAX_ARGUMENTS = 8192;

/** The text of these UTF-16 units. */
export function textOf(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += MAX_ARGUMENTS)
    // Spread arguments would be taken one by one, at eight times the cost.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(start, start + MAX_ARGUMENTS));
  return text;
}

/** Reads the alphabet and the places in it that `encodeText` in config/plugins/packed-texts.ts writes. */
export function decodeText(bytes: Uint8Array): string {
  let at = 0;
  const next = () => bytes[at++] ?? 0;
  const word = () => next() + next() * 256;
  const alphabet: number[] = [];
  let unit = 0;
  for (let left = word(); left > 0; left -= 1) {
    const step = next();
    unit = step < 255 ? unit + step : word();
    alphabet.push(unit);
  }
  const units = new Uint16Array(bytes.length - at);
  let length = 0;
  // Each of some ten thousand characters is read before the first screen: a call for each costs four times as much.
  while (at < bytes.length) {
    const code = bytes[at++] ?? 0;
    units[length++] = alphabet[code < 240 ? code : 240 + (code - 240) * 256 + (bytes[at++] ?? 0)] ?? 0;
  }
  return textOf(units.subarray(0, length));
}
