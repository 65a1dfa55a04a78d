import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../../..');

const running = new Set();

/** Kills all processes started by `run` that are still running. */
export function endAll() {
  for (const child of running) child.kill();
}

/** Runs a command in the project, or a folder of it, without output. Never throws; resolves with its exit code and its output. */
export function run(command, args, { env = {}, cwd = ROOT, shell = false } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    running.add(child);
    const append = (chunk) => (output += chunk);
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    const end = (code, message) => {
      running.delete(child);
      resolve({ code, output: output + message, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1, ''));
  });
}

/** Runs a Node script by its path in the project, such as a program in node_modules. */
export function runNode(script, args = [], env = {}) {
  return run(process.execPath, [path.join(ROOT, script), ...args], { env });
}

/** The output of a build as lines, without those that only redraw a progress bar. */
export function plainLines(output) {
  const plain = output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').split(/\r?\n/);
  return plain.filter(
    (line) => line.trim() !== '' && !/Webpack █|^ \S.*(?:modules|chunks|assets|Plugin|requirements)$/.test(line),
  );
}

/**
 * Builds `weapp` or `h5` for production. The output is written to `.tmp/build-<name>.log` and returned as `lines`.
 */
export async function build(target, { name = target, env = {} } = {}) {
  const result = await runNode('node_modules/@tarojs/cli/bin/taro', ['build', '--type', target], {
    NODE_ENV: 'production',
    ...env,
  });
  const lines = plainLines(result.output);
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  writeFileSync(path.join(ROOT, `.tmp/build-${name}.log`), lines.join('\n'));
  return { ok: result.code === 0, seconds: result.seconds, lines };
}

/** Where the preview of the real cloud is built, for `npm run cloud` and its test. */
export const CLOUD_PREVIEW = '.tmp/cloud-preview';

/** Builds the browser preview that asks a server, at its own address. */
export function buildCloudPreview() {
  const env = { XIAOPU_CLOUD: 'http', XIAOPU_CLOUD_URL: '', XIAOPU_OUT: CLOUD_PREVIEW };
  return build('h5', { name: 'cloud-preview', env });
}
