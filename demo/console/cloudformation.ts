/** A template as it is parsed: just the parts and functions that the portal's published one uses. */
type Tree = string | number | boolean | Tree[] | { [key: string]: Tree };
export type Template = {
  Parameters: Record<string, { Type: string; Default?: Tree }>;
  Conditions: Record<string, Tree>;
  Resources: Record<string, { [key: string]: Tree }>;
};

export type StackPlace = { partition: string; region: string; accountId: string; urlSuffix: string };

/** The resources that CloudFormation makes of a template with these values, by their logical names. Throws where a value is missing. */
export function stackResources(template: Template, values: Readonly<Record<string, string>>, place: StackPlace) {
  const read = (tree: Tree): Tree | undefined => {
    if (Array.isArray(tree)) return tree.flatMap((item) => read(item) ?? []);
    if (typeof tree !== 'object') return tree;
    const [[name, inner] = ['', '']] = Object.entries(tree);
    const part = (at: number): Tree => (inner as Tree[])[at] ?? '';
    switch (name) {
      case 'Ref':
        return inner === 'AWS::NoValue' ? undefined : parameterOf(String(inner));
      case 'Fn::Sub':
        return String(inner).replace(/\$\{([\w:]+)\}/g, (_, named: string) => String(parameterOf(named)));
      case 'Fn::Join':
        return (read(part(1)) as Tree[]).join(String(part(0)));
      case 'Fn::Equals':
        return read(part(0)) === read(part(1));
      case 'Fn::Not':
        return !read(part(0));
      case 'Fn::If':
        return read(part(holds(String(part(0))) ? 1 : 2));
      default:
        return fieldsOf(tree);
    }
  };
  const parameterOf = (name: string): Tree => {
    const pseudo = pseudoParameters(place)[name];
    if (pseudo !== undefined) return pseudo;
    const parameter = template.Parameters[name];
    const value = values[name] ?? parameter?.Default;
    if (parameter === undefined || value === undefined) throw new Error(`The stack has no value for ${name}.`);
    if (parameter.Type === 'Number') return Number(value);
    return parameter.Type === 'CommaDelimitedList' ? String(value).split(',') : value;
  };
  const holds = (condition: string): boolean => read(template.Conditions[condition] ?? '') === true;
  const fieldsOf = (fields: { [key: string]: Tree }) => {
    const entries = Object.entries(fields).map(([name, value]) => [name, read(value)] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, Tree] => entry[1] !== undefined));
  };
  const made = Object.entries(template.Resources).filter(([, { Condition }]) => Condition === undefined || holds(String(Condition)));
  return Object.fromEntries(made.map(([name, { Condition: _, ...resource }]) => [name, fieldsOf(resource)]));
}

function pseudoParameters({ partition, region, accountId, urlSuffix }: StackPlace): Record<string, string> {
  return { 'AWS::Partition': partition, 'AWS::Region': region, 'AWS::AccountId': accountId, 'AWS::URLSuffix': urlSuffix };
}
