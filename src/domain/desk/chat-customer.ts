import { isErased } from '../me/erased';

const PREFIX = 'chat:';

/**
 * Whoever never opened the shop has no account: the mobile number stands for it, so that their orders stand together.
 */
export function chatCustomerId(phone: string): string {
  return PREFIX + phone;
}

function isChatCustomer(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** Whether a shopper stands behind the id, who reads messages and has a wallet. */
export function hasAccount(id: string): boolean {
  return !isChatCustomer(id) && !isErased(id);
}
