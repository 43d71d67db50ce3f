import 'server-only';

/** Says all that keeps the portal from starting, and ends the process; returns where there is nothing. `says` completes "NAME …". */
export function refuseStart(problems: { name: string; says: string }[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ name, says }) => `  ${name} ${says}`);
  process.stderr.write(`The portal does not start:\n${lines.join('\n')}\n.env.example describes every setting.\n`);
  process.exit(1);
}
