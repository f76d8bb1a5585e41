import { type LinkResolver, plainProse } from "../../model/prose-links.ts";

/** Replaces the links in every text of a JSON value by their labels. */
export function plainJson<T>(value: T, resolve: LinkResolver): T {
  const step = (item: unknown): unknown => {
    if (typeof item === "string") return item.includes("[[") ? plainProse(item, resolve) : item;
    if (Array.isArray(item)) return item.map(step);
    if (typeof item === "object" && item !== null) {
      return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, step(inner)]));
    }
    return item;
  };
  return step(value) as T;
}
