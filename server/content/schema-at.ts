import type { z } from "zod";
import type { Path } from "./source-file.ts";

/** The parts of a zod schema that an error message needs. */
interface SchemaNode {
  readonly description?: string | undefined;
  readonly def?: { readonly innerType?: unknown; readonly values?: readonly unknown[] };
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
}

/** A schema on the way to a value, with what its wrappers (optional, default) say of it. */
export interface FoundSchema {
  readonly description: string | undefined;
  readonly node: SchemaNode;
}

/** Takes off `optional`, `default` and their like; the outermost description counts. */
function unwrap(schema: unknown): FoundSchema {
  let node = (schema ?? {}) as SchemaNode;
  let description = node.description;
  while (node.def?.innerType !== undefined) {
    node = node.def.innerType as SchemaNode;
    description ??= node.description;
  }
  return { description, node };
}

/** The value at `path` in parsed YAML. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );
}

/** How many of an option's literal keys have the value that the author wrote. */
function agreement(option: SchemaNode, value: unknown): number {
  return Object.entries(option.shape ?? {}).filter(([key, inner]) =>
    unwrap(inner).node.def?.values?.includes(valueAt(value, [key])),
  ).length;
}

/** The branch of a union that the author meant: by list or mapping, then by its literal keys. */
function chooseOption(options: readonly unknown[], value: unknown): SchemaNode {
  const nodes = options.map((option) => unwrap(option).node);
  const alike = nodes.filter((node) =>
    Array.isArray(value) ? node.element !== undefined : node.shape !== undefined,
  );
  return alike.reduce<SchemaNode>(
    (best, node) => (agreement(node, value) > agreement(best, value) ? node : best),
    alike[0] ?? {},
  );
}

/** The schema of the value at `path`, unions decided by what the author wrote. */
export function schemaAt(schema: z.ZodType, frontMatter: unknown, path: Path): FoundSchema {
  let found = unwrap(schema);
  const choose = (depth: number): SchemaNode =>
    found.node.options === undefined
      ? found.node
      : chooseOption(found.node.options, valueAt(frontMatter, path.slice(0, depth)));
  path.forEach((step, depth) => {
    const node = choose(depth);
    found = unwrap(typeof step === "number" ? node.element : node.shape?.[String(step)]);
  });
  return { description: found.description, node: choose(path.length) };
}

/** The keys of a closed object, so that a typo can be answered with a suggestion. */
export function shapeKeys(found: FoundSchema): string[] {
  return Object.keys(found.node.shape ?? {});
}
