import { registerEnumType } from "type-graphql";

/** Makes a vocabulary a GraphQL enum. Every value must say what it means. */
export function registerEnum<T extends string>(
  vocabulary: { readonly [K in T]: K },
  name: string,
  description: string,
  meanings: { readonly [K in T]: string },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as { [K in T]: { description: string } };
  registerEnumType(vocabulary, { name, description, valuesConfig });
}
