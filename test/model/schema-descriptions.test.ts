import { expect, test } from "vitest";
import { z } from "zod";
import { schemas } from "../../server/content/content-folders.ts";

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

function children(node: JsonSchema): JsonSchema[] {
  const { items, anyOf = [], oneOf = [], additionalProperties: rest } = node;
  return [
    ...(items ? [items] : []),
    ...anyOf,
    ...oneOf,
    ...(typeof rest === "object" ? [rest] : []),
  ];
}

/** Every key below `node` without a description, and every object that takes unknown keys. */
function faults(node: JsonSchema, path: string): string[] {
  const properties = Object.entries(node.properties ?? {});
  const open = node.properties && node.additionalProperties !== false ? [`${path} is open`] : [];
  return [
    ...open,
    ...properties.flatMap(([key, value]) => [
      ...(value.description === undefined && value.$ref === undefined
        ? [`${path}.${key} has no description`]
        : []),
      ...faults(value, `${path}.${key}`),
    ]),
    ...children(node).flatMap((child) => faults(child, path)),
  ];
}

test.each(Object.entries(schemas))(
  "%s: every key is described and no object is open",
  (name, schema) => {
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
    expect(Object.keys(json.properties ?? {}).length).toBeGreaterThan(2);
    expect(faults(json, name)).toEqual([]);
  },
);
