import { z } from "zod";
import { textSchema } from "../model/identifiers.ts";
import { codeCitationSchema } from "../model/statute-citation.ts";

/** The file that lists which places a court has narrowed, cut or filled in. */
export const construedListFile = "content/construed.yml";

/** Places whose text alone would mislead, so that their pages must say what a court made of it. */
export const construedListSchema = z
  .array(
    z.strictObject({
      citation: codeCitationSchema,
      why: textSchema.describe("What the text alone would get wrong, in one sentence."),
    }),
  )
  .describe("Places that must have a construed entry.");
