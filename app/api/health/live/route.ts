export const dynamic = 'force-dynamic';

/** The process answers. */
export async function GET(): Promise<Response> {
  return Response.json({ live: true }, { headers: { 'cache-control': 'no-store' } });
}
