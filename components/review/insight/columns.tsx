type ColumnsProps = {
  /** Says what the drawing shows, for those who do not see it. */
  label: string;
  /** From left to right; null leaves a gap. */
  values: readonly (number | null)[];
  /** The value that reaches the top; the largest of `values` where nothing is said. */
  top?: number;
};

const step = 10;
const height = 40;

/** One column a value, on a line. It fills the width that it is given; the text around it says the numbers. */
export function Columns({ label, values, top }: ColumnsProps) {
  const most = Math.max(1, top ?? 0, ...values.map((value) => value ?? 0));
  const width = values.length * step;
  return (
    <svg
      aria-label={label}
      className="h-16 w-full text-accent"
      preserveAspectRatio="none"
      role="img"
      viewBox={`0 0 ${width} ${height + 1}`}
    >
      {values.map((value, place) => {
        const tall = value === null || value === 0 ? 0 : Math.max(1, (value / most) * height);
        return <rect fill="currentColor" height={tall} key={place} width={step - 2} x={place * step + 1} y={height - tall} />;
      })}
      <rect className="text-edge" fill="currentColor" height="1" width={width} x="0" y={height} />
    </svg>
  );
}
