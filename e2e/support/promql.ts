/** One line of Prometheus' text format. */
export type Sample = { name: string; labels: Record<string, string>; value: number };

/** Two readings of the same nodes, between which `increase` counts. */
export type Readings = { before: Sample[]; after: Sample[] };

export function parseSamples(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const [, name = '', , labels = '', value = ''] = /^([a-z_]+)(\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (name === '') return [];
    return [
      {
        name,
        labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, text]) => [key, text])),
        value: Number(value),
      },
    ];
  });
}

/**
 * The values of `expression` that are over (or under) its threshold; none where it does not fire. Knows the forms that the alerts use:
 * `[max|min|sum [by (…)]] (selector | increase(selector[…])) (<|>) number`. Throws at any other.
 */
export function firing(expression: string, { before, after }: Readings): number[] {
  const form = /^(?:(max|min|sum)(?: by \((\w+)\) )?\((.+)\)|(\S+)) ([<>]) ([\d.]+)$/.exec(expression);
  const [, aggregate, by, inner, plain, sign, threshold] = form ?? [];
  const [, counted] = /^increase\((.+)\[\w+\]\)$/.exec(inner ?? '') ?? [];
  const selector = /^([a-z_]+)(?:\{(.*)\})?$/.exec(counted ?? inner ?? plain ?? '');
  if (form === null || selector === null) throw new Error(`No form of an alert that is known here: ${expression}`);
  const matches = matcherOf(selector[1] ?? '', selector[2] ?? '');
  const found = after
    .filter(matches)
    .map((sample) => ({ ...sample, value: sample.value - (counted === undefined ? 0 : earlier(before, sample)) }));
  const keyOf = ({ labels }: Sample) => (by === undefined ? '' : labels[by]);
  const groups = [...new Set(found.map(keyOf))].map((key) => found.filter((sample) => keyOf(sample) === key));
  const values = aggregate === undefined ? found.map(({ value }) => value) : groups.map((group) => reduce(aggregate, group));
  return values.filter((value) => (sign === '<' ? value < Number(threshold) : value > Number(threshold)));
}

function matcherOf(name: string, conditions: string): (sample: Sample) => boolean {
  const parts = [...conditions.matchAll(/(\w+)(=|!=|=~|!~)"([^"]*)"/g)];
  return (sample) =>
    sample.name === name &&
    parts.every(([, label = '', operator = '', wanted = '']) => {
      const value = sample.labels[label] ?? '';
      const same = operator.endsWith('~') ? new RegExp(`^(?:${wanted})$`).test(value) : value === wanted;
      return operator.startsWith('!') ? !same : same;
    });
}

function earlier(before: Sample[], { name, labels }: Sample): number {
  return before.find((one) => one.name === name && JSON.stringify(one.labels) === JSON.stringify(labels))?.value ?? 0;
}

function reduce(aggregate: string, samples: Sample[]): number {
  const values = samples.map(({ value }) => value);
  if (aggregate === 'sum') return values.reduce((sum, value) => sum + value, 0);
  return aggregate === 'max' ? Math.max(...values) : Math.min(...values);
}
