import { startOfBeijingDay, type EpochMs } from '@/contract/time';

/** Digits of the serial, after the timestamp. */
export const SERIAL_DIGITS = 6;
const SERIALS = 10 ** SERIAL_DIGITS;

/** Offset of Beijing time from UTC, ms. */
const BEIJING_OFFSET = -startOfBeijingDay(0);

/**
 * 20 digits: Beijing yyyyMMddHHmmss plus a 6-digit serial, which wraps after a million. It is also WeChat Pay's
 * out_trade_no (APIv3 /v3/pay/transactions/jsapi: 6 to 32 of `[0-9A-Za-z_\-|*]`, unique per merchant).
 * Throws for a serial that is not a whole number ≥ 0.
 */
export function orderNumber(at: EpochMs, serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 0) throw new RangeError(`not a serial: ${serial}`);
  const clock = new Date(at + BEIJING_OFFSET).toISOString().replace(/\D/g, '').slice(0, 14);
  return clock + String(serial % SERIALS).padStart(SERIAL_DIGITS, '0');
}
