import lighthouse, { desktopConfig } from 'lighthouse';

export type Scores = { performance: number; accessibility: number; bestPractices: number; largestPaint: number; blocking: number };

/**
 * Lighthouse's scores (0 to 100) of a page in the browser that listens for debugging on `port`, signed in as it is: the medians of
 * `times` loads, with the largest paint and the blocked time in milliseconds. `phone`: the simulated phone and network of Lighthouse's
 * own default. Says on standard error what keeps accessibility and best practices from 100.
 */
export async function lighthouseScores(
  url: string,
  { port, phone, times }: { port: number; phone: boolean; times: number },
): Promise<Scores> {
  const loads: Scores[] = [];
  while (loads.length < times) loads.push(await loadOnce(url, port, phone));
  const medianOf = (name: keyof Scores) => median(loads.map((load) => load[name]));
  return {
    performance: medianOf('performance'),
    accessibility: medianOf('accessibility'),
    bestPractices: medianOf('bestPractices'),
    largestPaint: medianOf('largestPaint'),
    blocking: medianOf('blocking'),
  };
}

async function loadOnce(url: string, port: number, phone: boolean): Promise<Scores> {
  // Storage is left as it is, since the session's cookie lies in it.
  const flags = {
    port,
    logLevel: 'silent',
    disableStorageReset: true,
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  } as const;
  const run = await lighthouse(url, { ...flags, onlyCategories: [...flags.onlyCategories] }, phone ? undefined : desktopConfig);
  if (run === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError !== undefined) throw new Error(`Lighthouse could not load ${url}: ${runtimeError.message}`);
  for (const { id } of [...(categories['accessibility']?.auditRefs ?? []), ...(categories['best-practices']?.auditRefs ?? [])]) {
    const audit = audits[id];
    if (audit?.score !== null && audit?.score !== undefined && audit.score < 1) process.stderr.write(`  ${audit.title}\n`);
  }
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    largestPaint: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    blocking: Math.round(audits['total-blocking-time']?.numericValue ?? 0),
  };
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
