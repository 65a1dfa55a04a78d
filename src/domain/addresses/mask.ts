const HEAD = 3;
const TAIL = 4;

/** A masked name for other people: the first character and one `*`, which hides the length too. */
export function maskName(name: string): string {
  const [first = ''] = name;
  return `${first}*`;
}

/** A masked phone number: `138****5678`. A number too short for that is masked entirely. */
export function maskPhone(phone: string): string {
  const hidden = phone.length - HEAD - TAIL;
  if (hidden <= 0) return '*'.repeat(phone.length);
  return phone.slice(0, HEAD) + '*'.repeat(hidden) + phone.slice(-TAIL);
}
