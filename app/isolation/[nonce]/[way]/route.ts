import { answerArrival } from '@/lib/server/platform/isolation/answer-isolation';

type Context = { params: Promise<{ nonce: string; way: string }> };

/** Where a sandbox's attempts would arrive, and the page's control does. A beacon posts; everything else gets. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { nonce, way } = await params;
  return answerArrival(nonce, way);
}

export const POST = GET;
