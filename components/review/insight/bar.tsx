/** One bar of at most the whole width; its number stands beside it in words, so it is hidden from screen readers. */
export function Bar({ value, most }: { value: number; most: number }) {
  return (
    <svg aria-hidden="true" className="h-4 w-full text-accent" preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect className="text-sunken" fill="currentColor" height="10" width="100" />
      <rect fill="currentColor" height="10" width={most === 0 ? 0 : (value / most) * 100} />
    </svg>
  );
}
