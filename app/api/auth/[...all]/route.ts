import { answerAuthRequest } from '@/lib/server/people/sign-in/answer-auth-request';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerAuthRequest(request);
}

export async function POST(request: Request): Promise<Response> {
  return answerAuthRequest(request);
}

// Without this Next would answer HEAD with GET, and the provider's return would be consumed by a scanner's look.
export async function HEAD(): Promise<Response> {
  return new Response(null, { status: 404 });
}
