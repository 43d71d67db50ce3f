import { type RawAwsResponse, sendToAws } from '@/lib/aws/send-to-aws';

/** A command of the AWS SDK, and a client's call of it. */
export type SdkCall = { command: Signable; send: () => Promise<unknown> };

type Signable = {
  middlewareStack: {
    add(
      middleware: () => (signed: { request: unknown }) => Promise<never>,
      options: { step: 'deserialize'; priority: 'low'; name: string; override: boolean },
    ): void;
  };
};

/**
 * Lets the SDK serialise and sign a command and sends it as a key's requests are sent. The answer is returned unread: the SDK takes a page
 * of a proxy for an empty yes, and throws its parser's error at others. Throws what kept the SDK from signing.
 */
export async function sendCommand({ command, send }: SdkCall): Promise<RawAwsResponse> {
  const answered: { raw?: RawAwsResponse } = {};
  const sendInstead = () => async (signed: { request: unknown }) => {
    answered.raw = await sendToAws(outgoingOf(signed.request as SdkRequest));
    throw new AnsweredOutsideTheSdk();
  };
  command.middlewareStack.add(sendInstead, { step: 'deserialize', priority: 'low', name: 'sendToAws', override: true });
  try {
    await send();
  } catch (fault) {
    if (answered.raw === undefined) throw fault;
    return answered.raw;
  }
  throw new Error('The SDK sent a command by itself.');
}

/** Ends the SDK's part of a call once the answer is here. */
class AnsweredOutsideTheSdk extends Error {}

// The SDK's HttpRequest, whose class it does not export by this name.
type SdkRequest = {
  protocol: string;
  hostname: string;
  port?: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
};

function outgoingOf({ protocol, hostname, port, method, path, headers, body }: SdkRequest) {
  return { protocol, hostname, port: port ?? null, method, path, headers, body };
}
