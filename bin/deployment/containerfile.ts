export type Image = {
  environment: Record<string, string>;
  copies: string[][];
  user: string;
  entrypoint: string[];
  /** The command of the health check. */
  health: string[];
};

/** The instructions of a Containerfile's last stage, which are what its image is. For tests. */
export function instructionsOf(text: string): Image {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')) + 1);
  const all = (name: string) => last.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const list = (line: string | undefined) => JSON.parse(line?.slice(line.indexOf('[')) ?? '[]') as string[];
  return {
    environment: Object.fromEntries(all('ENV').map((line) => line.split('=', 2))),
    copies: all('COPY').map((line) => line.split(' ')),
    user: all('USER')[0] ?? 'root',
    entrypoint: list(all('ENTRYPOINT')[0]),
    health: list(all('HEALTHCHECK')[0]),
  };
}
