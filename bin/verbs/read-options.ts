import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of a verb, or null after saying on standard error what was not understood (the verb then exits with 2). */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options, help: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : 'The options were not understood.'}\n\n${help}\n`);
    return null;
  }
}

/** Says on standard error why the verb refuses (exit 1) or was misused (exit 2). */
export function say(code: 1 | 2, sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
