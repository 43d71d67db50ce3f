import { z } from 'zod';

/** One report of a browser about the page policy (`report-uri`, CSP 3 section 5.3), cut to what shows where the fault is. */
export const pageViolationInput = z.object({
  'csp-report': z.object({
    'document-uri': z.string().max(2_000),
    'effective-directive': z.string().max(100).optional(),
    'violated-directive': z.string().max(300).optional(),
    'blocked-uri': z.string().max(2_000),
    'source-file': z.string().max(2_000).optional(),
    'line-number': z.number().int().optional(),
  }),
});
