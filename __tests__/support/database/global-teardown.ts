/** Ends what global-setup.ts has started. */
export default function tearDown(): void {
  (globalThis as { stopPostgres?: () => void }).stopPostgres?.();
}
