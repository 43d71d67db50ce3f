import { answerAccesses } from '@/lib/server/deliveries/answer-service';

/** The roles that a delivery service may use, a page at a time. docs/openapi.yaml describes it. */
export function GET(request: Request): Promise<Response> {
  return answerAccesses(request);
}
