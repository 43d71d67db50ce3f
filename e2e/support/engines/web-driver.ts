/** A session of W3C WebDriver. Commands are paths and bodies of https://www.w3.org/TR/webdriver2/; a refusal throws its message. */
export type WebDriverSession = {
  capabilities: Record<string, unknown>;
  post: (path: string, body?: object) => Promise<unknown>;
  get: (path: string) => Promise<unknown>;
  end: () => Promise<void>;
};

export async function newSession(server: string, alwaysMatch: object): Promise<WebDriverSession> {
  const made = await send(server, 'POST', '/session', { capabilities: { alwaysMatch } });
  const { sessionId, capabilities } = made as { sessionId: string; capabilities: Record<string, unknown> };
  const path = `/session/${sessionId}`;
  return {
    capabilities,
    post: (command, body = {}) => send(server, 'POST', `${path}${command}`, body),
    get: (command) => send(server, 'GET', `${path}${command}`),
    end: async () => void (await send(server, 'DELETE', path)),
  };
}

async function send(server: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${server}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${path}: ${error}: ${message}`);
}
