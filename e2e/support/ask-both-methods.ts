import { bothMethods } from '@/lib/aws/both-methods-fixture';

// Run as a process of its own, since Node reads NODE_EXTRA_CA_CERTS only when it starts. Prints what each method found at each address.
const found = [];
for (const url of process.argv.slice(2)) {
  for (const { method, ask } of bothMethods) {
    const { diagnosis } = await ask(url);
    found.push({ url, method, cause: diagnosis?.cause, why: diagnosis?.values['why'] });
  }
}
process.stdout.write(JSON.stringify(found));
