/** The file that holds a submission's sealed message, as the page saves it and its commands name it. */
export function messageName(submissionId: string): string {
  return `submission-${submissionId}.asc`;
}

/** The file that holds its facts. */
export function factsName(submissionId: string): string {
  return `submission-${submissionId}.facts.json`;
}
