/** An ARN that breaks after `:` and `/` only; a part that is longer than the line breaks where it must. */
export function ArnText({ arn }: { arn: string }) {
  return (
    <span>
      {arn.split(/(?<=[:/])/).map((part, place) => (
        <span className="inline-block max-w-full" key={`${place} ${part}`}>
          {part}
        </span>
      ))}
    </span>
  );
}
