const PREFIX = 'chat:';

/**
 * Whoever never opened the shop has no account: the mobile number stands for it, so that their orders stand together.
 */
export function chatCustomerId(phone: string): string {
  return PREFIX + phone;
}

export function isChatCustomer(id: string): boolean {
  return id.startsWith(PREFIX);
}
