const HEAD = 3;
const TAIL = 4;

/** A name as it may be shown to others: its first character and one mark, so that its length stays hers too. */
export function maskName(name: string): string {
  const [first = ''] = name;
  return `${first}*`;
}

/** A phone number as it may be shown to others: `138****5678`. One too short to keep both ends is hidden whole. */
export function maskPhone(phone: string): string {
  const hidden = phone.length - HEAD - TAIL;
  if (hidden <= 0) return '*'.repeat(phone.length);
  return phone.slice(0, HEAD) + '*'.repeat(hidden) + phone.slice(-TAIL);
}
