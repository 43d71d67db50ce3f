import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type BuiltAction = { id: string; name: string /** The page that it is called on, as the build names it. */; page: string };
export type Build = { pages: string[]; handlers: string[]; actions: BuiltAction[] };

type Actions = Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>;

/** What the build in this folder answers to: pages and handlers by their paths, actions by `/page#name`. */
export function readBuild(folder: string): Build {
  const routes = readJson<Record<string, string>>(folder, 'app-path-routes-manifest.json');
  const { node, edge } = readJson<{ node: Actions; edge: Actions }>(folder, 'server/server-reference-manifest.json');
  const pathsOf = (kind: string) => Object.keys(routes).flatMap((file) => (file.endsWith(`/${kind}`) ? [routes[file] ?? ''] : []));
  const actions = Object.entries({ ...node, ...edge }).map(([id, { exportedName, filename, workers }]) => {
    // An action that the frame of every page can call has all pages as its workers.
    const pages = Object.keys(workers).map(placeOf);
    const place = placeOf(filename);
    return { id, name: `${place}#${exportedName}`, page: pages.find((page) => page === place) ?? pages[0] ?? '' };
  });
  return { pages: pathsOf('page'), handlers: pathsOf('route'), actions };
}

/** `app/support/people/actions.ts` and `app/support/people/page` both stand at `/support/people`. */
function placeOf(file: string): string {
  return `/${file.split('/').slice(1, -1).join('/')}`;
}

function readJson<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Value;
}
