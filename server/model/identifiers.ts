import { z } from "zod";

/** A kebab-case id, as in file names and anchors: `kil-soo-lee`, `18-usc-1591-act`. */
export const idSchema = z
  .string("must be text, put it in quotes")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")
  .describe("Lower-case words joined by hyphens.");

/** A record id with its kind: `case:dann`, `statute:18-usc-1591`. */
export const recordIdSchema = z
  .string()
  .regex(
    /^(statute|case|guide|question|authority|notice|agency|training):[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be a kind, a colon and an id, as "case:dann"',
  )
  .describe('A record with its kind: "case:dann", "guide:restitution".');

/** Text of at least one character, without spaces at its ends. */
export const textSchema = z
  .string("must be text, put it in quotes")
  .min(1, "must not be empty")
  .regex(/^\S[\s\S]*\S$|^\S$/, "must not begin or end with a space");
