/** Marks a string as checked: only the matching `parse*` function makes one. */
export type Brand<Name extends string> = string & { readonly __brand: Name };
