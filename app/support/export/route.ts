import { exportQueue } from '@/lib/server/review/export-queue';

/** The queue as a file, by the filters of the page that linked here. */
export async function GET(request: Request): Promise<Response> {
  const { format, ...filter } = Object.fromEntries(new URL(request.url).searchParams);
  return exportQueue(format, filter);
}
