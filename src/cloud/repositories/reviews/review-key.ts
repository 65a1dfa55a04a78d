/** Document id of the review of an order line. */
export function reviewKey(orderId: string, skuId: string): string {
  return `${orderId}.${skuId}`;
}
