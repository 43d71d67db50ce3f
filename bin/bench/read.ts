import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { writeTable } from '@/e2e/support/credential-files/write-table';
import { readCredentials } from '@/lib/domain/credentials/credential-file';
import { fileBytesMax } from '@/lib/domain/credentials/decode-text';

/** Times reading the largest file that is taken, 64 KiB, and the slowest refusals; the baseline only decodes and splits the same bytes. */
export async function run(): Promise<Record<string, unknown>> {
  const table = fullTable();
  const rows = new TextDecoder().decode(table).split('\n').length - 2;
  const read = timesOf(() => readCredentials(table.slice()));
  const baseline = timesOf(() => splitOnly(table.slice()));
  const refusals = Object.fromEntries(
    Object.entries(awkward()).map(([name, bytes]) => [name, timesOf(() => readCredentials(bytes.slice())).medianMs]),
  );
  return {
    bytes: table.length,
    rows,
    medianMs: read.medianMs,
    p95Ms: read.p95Ms,
    baseline: { name: 'TextDecoder and split, nothing checked', medianMs: baseline.medianMs, p95Ms: baseline.p95Ms },
    timesBaseline: rounded(read.medianMs / baseline.medianMs),
    refusalsMedianMs: refusals,
  };
}

const runs = 200;

function fullTable(): Uint8Array {
  const heading = ['User name', 'Access key ID', 'Secret access key'];
  const row = () => ['sensor-writer', makeAccessKeyId('222222222222'), makeSecretAccessKey()];
  const bytesPerRow = row().join().length + 1;
  const count = Math.floor((fileBytesMax - heading.join().length - 1) / bytesPerRow);
  const style = { encoding: 'utf-8', lineEnd: '\n', separator: ',', quotes: 'needed', lastLineEnd: true } as const;
  return writeTable([heading, ...Array.from({ length: count }, row)], style);
}

/** Files made to be slow: all quotation marks, one open quotation mark, blanks, equals signs, brackets. */
function awkward(): Record<string, Uint8Array> {
  const of = (text: string) => new TextEncoder().encode(text.repeat(Math.ceil(fileBytesMax / text.length)).slice(0, fileBytesMax));
  return {
    quotes: of('"'),
    openQuote: of('"a,b\n'),
    blanks: of('a '),
    pairs: of('a ='),
    settings: of('AWS_ACCESS_KEY_ID '),
    brackets: of('['),
    nameThenBlanks: of(`access key${' '.repeat(fileBytesMax)}`),
    nameThenLines: of(`secret${'\n'.repeat(fileBytesMax)}`),
  };
}

function splitOnly(bytes: Uint8Array): number {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.reduce((sum, line) => sum + line.split(',').length, 0);
}

function timesOf(work: () => unknown): { medianMs: number; p95Ms: number } {
  for (let index = 0; index < 20; index += 1) work();
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  }).sort((one, other) => one - other);
  return { medianMs: rounded(times[Math.floor(runs / 2)] ?? 0), p95Ms: rounded(times[Math.floor(runs * 0.95)] ?? 0) };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
