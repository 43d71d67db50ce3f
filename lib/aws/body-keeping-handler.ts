import { NodeHttpHandler } from '@smithy/node-http-handler';

type Handled = ReturnType<NodeHttpHandler['handle']>;

/**
 * The SDK's HTTP/1 handler, which keeps the text of a refusal on the response as `bodyText`: Kinesis answers XML to what it does not
 * take for JSON, and the SDK then throws its own parser's error and drops AWS's words.
 */
export class BodyKeepingHandler extends NodeHttpHandler {
  override async handle(...sent: Parameters<NodeHttpHandler['handle']>): Handled {
    const handled = await super.handle(...sent);
    const { response } = handled;
    if (response.statusCode < 300) return handled;
    const body = await readAll(response.body as AsyncIterable<Uint8Array>);
    return { response: Object.assign(response, { body, bodyText: body.toString('utf8') }) };
  }
}

const bytesMax = 65_536;

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > bytesMax) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
