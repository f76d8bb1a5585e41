import { z } from "zod";
import { datedKeys } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";

/** The law that made a text: an id of content/authorities/ and, where known, the part of it. */
export const lawKeys = {
  law: idSchema.describe("The act that began this: an id of content/authorities/, pl-106-386."),
  lawSection: textSchema.optional().describe('The part of that act, as printed: "§ 112(a)(2)".'),
};

/** A span during which something was law, and the act that began it. */
export const inForceSchema = z
  .strictObject({ ...datedKeys, ...lawKeys })
  .describe("A span in which this was law.");

/** Whether the words of a past version were read, or put together from amendment notes. */
export const confirmationSchema = z
  .enum(["readInOfficialText", "readInEarlierEdition", "fromAmendmentNotes", "notConfirmed"])
  .describe(
    "readInOfficialText: today's official text. readInEarlierEdition: an official edition of the time. fromAmendmentNotes: today's text undone by its notes. notConfirmed: shown as such, never relied on.",
  );

/** Which cases an act says that it reaches; notStated where it is silent. */
export const appliesToSchema = z.enum([
  "offensesFrom",
  "unexpiredOn",
  "proceedingsFrom",
  "statedRetroactive",
  "notStated",
]);

/** A stretch with no law in force between two versions, declared so that it is no mistake. */
export const lapseSchema = z
  .strictObject({
    ...datedKeys,
    endedBy: textSchema.describe("The law that let it lapse, in our words."),
    revivedBy: idSchema.optional().describe("The act that brought it back."),
    between: textSchema.describe(
      "What is known of cases in between; 'not confirmed' is an answer.",
    ),
  })
  .describe("A declared gap between two versions.");
