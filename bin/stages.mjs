import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { runWithin } from './run-within.mjs';

// Stages of `npm test`: each runs one program, is timed, and adds to the sums that `close` prints.
const reports = join(root, '.data/test-reports');
const totals = { passed: 0, failed: 0, skipped: 0 };
const stages = [];
const flaky = [];
// Vitest's default way to read its settings writes beside the packages, which may be read-only.
const loader = ['--configLoader', 'runner'];
// Nearly twice what the longest stage takes on a slow machine of two cores.
const longestStageMs = 40 * 60_000;

/** Deletes the reports of the last run, so that a runner that writes none is noticed. */
export function open() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
}

/**
 * Programs that each count as one test, passed when it ends with 0: side by side, since most of them use one core alone. What each says
 * comes whole, in the order of `programs`: what it does, the program and its arguments.
 */
export async function checks(label, programs) {
  await timed(label, async () => {
    const running = programs.map(([, program, args]) => collectOutput(program, args));
    let allPassed = true;
    for (const [index, [name]] of programs.entries()) {
      const { passed, output, seconds } = await running[index];
      process.stdout.write(`${output}  ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
      totals[passed ? 'passed' : 'failed'] += 1;
      allPassed &&= passed;
    }
    return allPassed;
  });
}

/** A stage of this process's own: `work` throws or ends the process when it fails. */
export async function prepare(label, work) {
  await timed(label, () => {
    work();
    return true;
  });
}

/** Vitest with `args`, `settings` added to its environment. */
export async function unitTests(label, args, settings = {}) {
  const report = reportOf(label);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await timed(label, () => runProgram('node_modules/.bin/vitest', ['run', ...loader, ...args, ...reporters], settings));
  const sums = readReport(report);
  const tests = (sums?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  // A test that passed and has messages of failure passed at its second try.
  const secondTries = tests.filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
  const skipped = tests.filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status));
  add({ passed: sums?.numPassedTests ?? 0, failed: sums?.numFailedTests ?? 0, skipped: skipped.length }, passed, label);
  for (const { fullName } of skipped) process.stdout.write(`  skipped: ${fullName}\n`);
  flaky.push(...secondTries.map(({ fullName }) => `${label}: ${fullName}`));
}

/** Playwright with `settings` added to its environment. */
export async function browserTests(label, settings = {}) {
  const report = reportOf(label);
  const passed = await timed(label, () =>
    runProgram('node_modules/.bin/playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...settings }),
  );
  const { stats, suites } = readReport(report) ?? {};
  add(
    { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 },
    passed,
    label,
  );
  flaky.push(...(suites ?? []).flatMap(flakySpecs).map((title) => `${label}: ${title}`));
}

export function skip(sentence) {
  process.stdout.write(`\n  skipped: ${sentence}\n`);
  totals.skipped += 1;
}

/** Counts a failure that no runner could report. */
export function fail(sentence) {
  process.stdout.write(`\n${sentence}\n`);
  totals.failed += 1;
}

/** Prints the time of each stage, the tests that needed a second try and the sums. Ends the process: 0 when everything passed. */
export function close() {
  const width = Math.max(...stages.map(({ label }) => label.length));
  const all = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  process.stdout.write('\n');
  for (const { label, seconds, passed } of [...stages, { label: 'all stages', seconds: all, passed: true }]) {
    process.stdout.write(`${label.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s${passed ? '' : '  FAILED'}\n`);
  }
  for (const name of flaky) process.stdout.write(`flaky, passed at the second try: ${name}\n`);
  process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped, ${flaky.length} flaky\n`);
  process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
}

/** Times `work`, which says whether it passed. */
async function timed(label, work) {
  process.stdout.write(`\n=== ${label}\n`);
  const from = performance.now();
  const passed = await work();
  const seconds = (performance.now() - from) / 1000;
  stages.push({ label, seconds, passed });
  process.stdout.write(`--- ${label}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
  return passed;
}

async function runProgram(program, args, settings = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings };
  const { status, ended } = await runWithin(longestStageMs, join(root, program), args, { cwd: root, stdio: ['ignore', 1, 2], env });
  if (ended.length > 0) {
    process.stdout.write(`\nNot done after ${longestStageMs / 60_000} minutes, so it was ended with all that it had started:\n`);
    for (const command of ended) process.stdout.write(`  ${command}\n`);
  }
  return status === 0;
}

/** Runs a program beside others, and keeps what it says until it has ended. */
function collectOutput(program, args) {
  const from = performance.now();
  const child = spawn(join(root, program), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (passed) => resolve({ passed, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - from) / 1000 });
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

// A runner that ended badly without a failed test (a crash, a broken file) counts as one failure.
function add(sums, passed, label) {
  if (!passed && sums.failed === 0) {
    process.stdout.write(`  ${label}: the runner itself failed\n`);
    sums.failed = 1;
  }
  for (const key of Object.keys(totals)) totals[key] += sums[key];
}

function flakySpecs({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakySpecs)];
}

function reportOf(label) {
  return join(reports, `${label.replace(/[^a-z0-9]+/gi, '-')}.json`);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
