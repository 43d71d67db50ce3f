import { answerReport } from '@/lib/server/deliveries/answer-service';

/** Takes what a delivery service reports of each onboarding and minute. docs/openapi.yaml describes it. */
export function POST(request: Request): Promise<Response> {
  return answerReport(request);
}
