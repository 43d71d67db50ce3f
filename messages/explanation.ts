/** What every refusal says: what we saw, what it means, what to do, step by step. `{name}` stands for a value. */
export type Explanation = { readonly saw: string; readonly means: string; readonly do: readonly string[] };
