/** How long a sandbox lives without being asked to stay open, and how long at most. */
export const sandboxMinutes = 30;
export const sandboxHoursMax = 4;

/** How many requests a sandbox signs at most: a whole test has about a dozen, one with every retry about a hundred. */
export const signaturesMax = 400;
