import { parseArgs } from 'node:util';
import { startLocalAws } from './local-aws';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, state: { type: 'string' } } });
const localAws = await startLocalAws({ port: Number(values.port), ...(values.state === undefined ? {} : { stateFile: values.state }) });
console.log(JSON.stringify({ url: localAws.url }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    localAws.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(70);
      },
    );
  });
}
