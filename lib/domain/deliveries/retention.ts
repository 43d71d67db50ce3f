/** How late a minute may be reported. Within it a report that comes twice counts once, because its minute is still kept. */
export const reportHoursMax = 24;

/** How far a service's clock may run ahead. */
export const minutesAheadMax = 2;

/** How long each grain is kept: a bound on what one onboarding stores, however long it is live. */
export const kept = { minuteHours: 26, hourDays: 8, dayDays: 90 } as const;

/** After a change of its token a delivery service may use the one before for so long. */
export const tokenOverlapHours = 24;
