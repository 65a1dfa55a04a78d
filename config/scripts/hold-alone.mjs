import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes a file that one running process holds at a time. False if another holds it; one that has ended, even without
 * letting go of it, holds nothing.
 */
export function holdAlone(file) {
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isRunning(Number(readFileSync(file, 'utf8')))) return false;
    writeFileSync(file, `${process.pid}`);
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

function isRunning(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's.
    return error.code === 'EPERM';
  }
}
