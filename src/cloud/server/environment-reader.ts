import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { VARIABLES, type Variable } from './variables';

/** What is wrong with a variable. Its value is never told: it may be a secret. */
export interface Problem {
  readonly variable: Variable;
  readonly problem: 'missing' | 'malformed' | 'unreadable' | 'not-in-production';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables and collects what is wrong with them. What is wrong, or is not set, is undefined. */
export interface EnvironmentReader {
  readonly problems: readonly Problem[];
  readonly report: (variable: Variable, problem: Problem['problem']) => undefined;
  /** Undefined without a problem if it need not be set. */
  readonly text: (variable: Variable, pattern?: RegExp) => string | undefined;
  readonly privateKey: (variable: Variable) => KeyObject | undefined;
  /** `name=key;name=key` */
  readonly publicKeys: (variable: Variable) => ReadonlyMap<string, KeyObject> | undefined;
}

/** `groups`: the conditions under which a variable is needed that hold here. */
export function createEnvironmentReader(environment: Environment, groups: readonly string[]): EnvironmentReader {
  const problems: Problem[] = [];
  const report: EnvironmentReader['report'] = (variable, problem) => void problems.push({ variable, problem });
  const text: EnvironmentReader['text'] = (variable, pattern) => {
    const value = environment[variable]?.trim() ?? '';
    if (value === '') return groups.includes(VARIABLES[variable].needed) ? report(variable, 'missing') : undefined;
    return pattern && !pattern.test(value) ? report(variable, 'malformed') : value;
  };
  const key = (variable: Variable, value: string, create: (pem: string) => KeyObject) => {
    const pem = readPem(value);
    const made = pem === undefined ? undefined : makeKey(pem, create);
    return made ?? report(variable, pem === undefined ? 'unreadable' : 'malformed');
  };
  return {
    problems,
    report,
    text,
    privateKey: (variable) => {
      const value = text(variable);
      return value === undefined ? undefined : key(variable, value, createPrivateKey);
    },
    publicKeys: (variable) => {
      const value = text(variable, /^[^=;]+=[^;]+(;[^=;]+=[^;]+)*;?$/);
      if (value === undefined) return undefined;
      const found = value.split(';').flatMap((pair) => {
        const [, name = '', source = ''] = /^\s*([^=]+)=(.*)$/s.exec(pair) ?? [];
        const made = name === '' ? undefined : key(variable, source.trim(), createPublicKey);
        return made ? [[name, made] as const] : [];
      });
      return new Map(found);
    },
  };
}

/** PEM text, with line feeds written as `\n` where a variable can hold one line only; otherwise it is a path. */
function readPem(value: string): string | undefined {
  if (/^-{5}BEGIN /.test(value)) return value.replaceAll('\\n', '\n');
  try {
    return readFileSync(value, 'utf8');
  } catch {
    return undefined;
  }
}

/** WeChat Pay signs with RSA. A certificate holds a public key too. */
function makeKey(pem: string, create: (pem: string) => KeyObject): KeyObject | undefined {
  try {
    const made = create(pem);
    return made.asymmetricKeyType === 'rsa' ? made : undefined;
  } catch {
    return undefined;
  }
}
