import { exportQueue } from '@/lib/server/review/export-queue';

/** The queue as a file, by the filters of the page whose form asked, or of the cases that were chosen in it. A POST: it is recorded in the audit, and no link elsewhere may do that. */
export async function POST(request: Request): Promise<Response> {
  const { format, chosen, ...filter } = Object.fromEntries(new URL(request.url).searchParams);
  return exportQueue(format, filter, chosen);
}
