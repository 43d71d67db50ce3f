/** The orders of the queue: longest and shortest waiting, by company, by the next deadline. */
export const queueSorts = ['waiting', 'newest', 'company', 'deadline'] as const;
export type QueueSort = (typeof queueSorts)[number];
