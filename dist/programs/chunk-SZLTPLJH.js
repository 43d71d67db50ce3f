import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// bin/verbs/read-options.ts
import { parseArgs } from "node:util";
function readOptions(args, options, help) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : "The options were not understood."}

${help}
`);
    return null;
  }
}
function say(code, sentence) {
  process.stderr.write(`${sentence}
`);
  return code;
}

export {
  readOptions,
  say
};
