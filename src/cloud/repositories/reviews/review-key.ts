/** Where the review of a line of an order lies. */
export function keyOfReview(orderId: string, skuId: string): string {
  return `${orderId}.${skuId}`;
}
