/** What a secret looks like. `value`: the group that holds it, where others of its form are none. */
const KINDS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a private key',
    pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\n|\s)*(?<value>[A-Za-z0-9+/=]{32,})/g,
  },
  {
    what: 'a value of a variable that is secret',
    pattern:
      /(?:secret|password|passwd|api_?v3_?key|aes_?key|private_?key|secret_?key)s?["'`\]]?\s*[:=]\s*["'`]?(?<value>[\w+/-]{32,})/gi,
  },
  { what: 'a database address with a password', pattern: /postgres(?:ql)?:\/\/[^\s:@/]+:(?<value>[^\s@]+)@[\w.-]+/g },
  { what: 'a key of Tencent Cloud', pattern: /\b(?<value>AKID[A-Za-z0-9]{28,40})\b/g },
  { what: 'a token of GitHub or npm', pattern: /\b(?<value>(?:gh[opsu]|npm)_[A-Za-z0-9]{36})\b/g },
];

/** Files that hold secrets whatever is in them. */
const FILES = /(?:^|\/)(?:\.env(?:\.\w+)?|private\.wx[0-9a-f]{16}\.key|apiclient_(?:key|cert)\.(?:pem|p12))$/;

/** Values that only stand for one: of examples and tests. */
const EXAMPLE = /0123456789|hidden|example|secret|password|openid|^[A-Z_]+$|^(.)\1+$/i;

/** Shorter ones are words that stand anywhere. */
const SHORTEST_KNOWN = 8;

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/**
 * Where secrets are in these files (text by path), never which. `known`: values that are secret whatever they look like.
 * Nothing finds every secret; these are those of this shop's services.
 */
export function findSecrets(files: ReadonlyMap<string, string>, known: readonly string[] = []): readonly string[] {
  const values = known.filter(({ length }) => length >= SHORTEST_KNOWN);
  return [...files].flatMap(([file, text]) => [
    ...(FILES.test(file) ? [`${file} is a file of secrets`] : []),
    ...KINDS.flatMap(({ what, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(({ groups }) => !EXAMPLE.test(groups?.['value'] ?? ''))
        .map(({ index }) => `${file}:${lineOf(text, index)} ${what}`),
    ),
    ...(values.some((value) => text.includes(value)) ? [`${file} contains a value of .env.local`] : []),
  ]);
}
