declare const brand: unique symbol;

/** A value that only its parser makes: the type is the proof that it was checked. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
