import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../../..');

const running = new Set();

/** Ends whatever `run` has started and is not done. */
export function endAll() {
  for (const child of running) child.kill();
}

/** Runs a command in the project, quietly. Never throws: answers its exit code and all that it wrote. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    running.add(child);
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (code, words) => {
      running.delete(child);
      resolve({ code, output: output + words, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1, ''));
  });
}

/** Runs a program that an npm package brings, by the path of its script inside node_modules. */
export function runNode(script, args = [], env = {}) {
  return run(process.execPath, [path.join(ROOT, script), ...args], env);
}

/** What a build said, without the lines that only redraw a progress bar. */
export function plainLines(output) {
  const plain = output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').split(/\r?\n/);
  return plain.filter(
    (line) => line.trim() !== '' && !/Webpack █|^ \S.*(?:modules|chunks|assets|Plugin|requirements)$/.test(line),
  );
}

/**
 * Builds `weapp` or `h5` for production. The whole output is kept in `.tmp/build-<target>.log`; `lines` are those worth
 * reading after a failure.
 */
export async function build(target) {
  const result = await runNode('node_modules/@tarojs/cli/bin/taro', ['build', '--type', target], {
    NODE_ENV: 'production',
  });
  const lines = plainLines(result.output);
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  writeFileSync(path.join(ROOT, `.tmp/build-${target}.log`), lines.join('\n'));
  return { ok: result.code === 0, seconds: result.seconds, lines };
}
