import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { readExtents } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** The circuits whose courts try federal crimes, with their names, in the order of tables. */
export const instructionCircuits = {
  ca1: "1st Circuit",
  ca2: "2d Circuit",
  ca3: "3d Circuit",
  ca4: "4th Circuit",
  ca5: "5th Circuit",
  ca6: "6th Circuit",
  ca7: "7th Circuit",
  ca8: "8th Circuit",
  ca9: "9th Circuit",
  ca10: "10th Circuit",
  ca11: "11th Circuit",
  cadc: "D.C. Circuit",
} as const;

const circuitIds = Object.keys(instructionCircuits) as (keyof typeof instructionCircuits)[];

const httpsSchema = z.url({ protocol: /^https$/, error: "must be an https address" });

/** One instruction, or what was looked at where none was found or none could be read. */
const instructionRowSchema = z
  .strictObject({
    id: idSchema,
    status: z
      .enum(["found", "noneFound", "notRead"])
      .describe(
        "noneFound: looked for in the place that the note names. notRead: the set has a part that the copy read did not reach.",
      ),
    general: z
      .enum(["aiding", "attempt", "conspiracy"])
      .optional()
      .describe("For an instruction that serves every offense."),
    offenses: z.array(idSchema).default([]).describe("The offense units that it is for."),
    statutes: z
      .array(codeCitationSchema)
      .default([])
      .describe("Sections whose pages show it besides; of a row that is not found, all it is for."),
    number: textSchema.optional().describe("As the copy shows it."),
    title: textSchema.optional().describe("As the copy shows it."),
    edition: textSchema.optional().describe("The edition or day of revision that the copy shows."),
    url: httpsSchema.optional().describe("Where it stands."),
    note: textSchema.describe(
      "What it leaves open or assumes, in our words, or what was looked at.",
    ),
    read: z.enum(readExtents).describe("How much of it was read."),
    readOn: dateSchema.describe("When it was read or looked for."),
    copy: textSchema.optional().describe("Which copy was read, where not the publisher's own."),
  })
  .describe("A pattern instruction, or that none was found or read.");

/** The front matter of a file in content/instructions/: the pattern instructions of one circuit. */
export const instructionSetSchema = z
  .strictObject({
    circuit: z.enum(circuitIds).describe("The circuit: ca9."),
    title: textSchema.describe("What the set is called, or that there is none."),
    standing: z
      .enum(["official", "unofficial", "none"])
      .describe("unofficial: not the circuit's own, but posted by a court of it."),
    summary: textSchema.describe(
      "Which set there is, and what of it was read, in a sentence or two.",
    ),
    edition: textSchema.optional().describe("The newest edition that was seen, and where."),
    url: httpsSchema.optional().describe("Where the set is published or was read."),
    rows: z.array(instructionRowSchema).min(1).describe("In the order of the sections."),
    review: reviewSchema,
  })
  .describe("The pattern jury instructions of a circuit.");

/** The instructions of a circuit as the site holds them. */
export type InstructionSet = z.infer<typeof instructionSetSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};

export type InstructionRow = InstructionSet["rows"][number];

/** A circuit as tables name it: `9th Circuit`. */
export function formatCircuit(circuit: InstructionSet["circuit"]): string {
  return instructionCircuits[circuit];
}
