import type { Check } from "./check.ts";

/** Every content check. To add one: a file here named as its rule, a line below, a broken file in test/fixtures/broken/. */
export const allChecks: readonly Check[] = [];
