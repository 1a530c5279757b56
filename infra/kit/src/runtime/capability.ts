/** Something one module provides and others use, such as the bus or the address of the documents. */
export type Capability<T> = { readonly key: symbol; readonly provides?: T };

export function capability<T>(name: string): Capability<T> {
  return { key: Symbol(name) };
}
