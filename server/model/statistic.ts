import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { discrepancySchema, sourceSchema } from "./source.ts";
import { statisticUnits } from "./statistic-units.ts";

const keySchema = z
  .string("must be text, put it in quotes")
  .regex(/^[a-z][a-z0-9_]*$/, "must be lower-case words joined by underscores")
  .describe("The column's name in the CSV file.");

/** A column of the CSV file. The first one names the row: a period, or what the row is about. */
const columnSchema = z
  .strictObject({
    key: keySchema,
    label: textSchema.describe("Its heading on the page."),
    kind: z
      .enum(["period", "text", "number"])
      .describe("number: plain digits, empty where the source states none."),
    unit: z
      .enum(statisticUnits)
      .optional()
      .describe("What a number of this column counts; every number column has one."),
    marks: z.array(textSchema).default([]).describe("Marks of the notes that belong to it."),
  })
  .describe("A column.");

/** A row that is not one whole year like the others. */
const spanSchema = z
  .strictObject({
    row: textSchema.describe("The row's first cell."),
    kind: z
      .enum(["part", "several"])
      .describe("part: less than the whole year. several: more than one year in one number."),
    text: textSchema.describe("Which days it covers."),
    marks: z.array(textSchema).default([]).describe("Marks of the notes that belong to it."),
  })
  .describe("A row of another length.");

const chartSchema = z
  .strictObject({
    id: idSchema.describe("Short name of the chart inside the record."),
    title: textSchema.describe("What it shows."),
    kind: z.enum(["bar", "line"]).describe("bar: a panel a series, from zero."),
    unit: textSchema.describe("What is counted, as printed under the title."),
    series: z.array(keySchema).min(1).max(4).describe("The number columns that it draws."),
    leaveOut: z
      .array(textSchema)
      .default([])
      .describe("Rows that it does not draw, since their length differs."),
  })
  .describe("A chart.");

/** Cells that must add up to what the source states. */
const totalSchema = z
  .strictObject({
    id: idSchema.describe("Short name of the sum inside the record."),
    text: textSchema.describe("What is added, in our words."),
    columns: z.array(keySchema).min(1).describe("The columns whose cells are added."),
    rows: z.array(textSchema).optional().describe("The rows added; all where left out."),
    equals: z
      .union([
        z.number().describe("The sum that the source states."),
        keySchema.describe("The column that states the sum of each row."),
      ])
      .describe("What the source states as their sum."),
    source: idSchema.describe("The source that states it."),
    place: textSchema.describe("Where in that source it stands."),
    slip: textSchema
      .optional()
      .describe("Set where the source's own sum is off: by how much, and what is shown here."),
  })
  .describe("A stated total.");

/** The front matter of a file in content/statistics/; its numbers stand in the CSV of the same name. */
export const statisticSchema = z
  .strictObject({
    title: textSchema.describe("What the figures are."),
    short: textSchema.describe("Whose figures they are, in a few words for the list of counts."),
    summary: textSchema.describe("What they show and do not show, in a sentence or two."),
    order: z.int().min(1).describe("Its place on the page."),
    countedBy: textSchema.describe("Whose count it is."),
    counted: textSchema.describe("What one unit is, as the source has it."),
    lawCounted: textSchema.describe("Which law the counted matters fall under, with links."),
    period: z
      .strictObject({
        kind: z
          .enum(["fiscalYear", "calendarYear", "mixed"])
          .describe("fiscalYear: 1 October to 30 September, named for the year in which it ends."),
        text: textSchema.describe("What the rows cover."),
      })
      .describe("The periods."),
    cutOff: z
      .strictObject({
        date: dateSchema.optional(),
        text: textSchema.describe("As of when the numbers stood."),
      })
      .describe("When the count was closed."),
    place: textSchema.describe("Where in the first source the numbers stand."),
    columns: z.array(columnSchema).min(2).describe("The columns of the CSV file, in its order."),
    spans: z.array(spanSchema).default([]).describe("Rows that are not one whole year."),
    charts: z
      .array(chartSchema)
      .default([])
      .describe("What is drawn; none where rows differ in kind."),
    totals: z.array(totalSchema).default([]).describe("Sums that the source states."),
    notes: z
      .array(
        z.strictObject({
          mark: textSchema.describe("The source's mark, as A, or its footnote's number."),
          text: textSchema.describe("The note in our words."),
        }),
      )
      .default([])
      .describe("The source's own notes."),
    caveats: z.array(textSchema).min(1).describe("What a reader must know before using them."),
    slips: z
      .array(discrepancySchema)
      .default([])
      .describe("Where a document is wrong or documents differ, and what is followed."),
    sources: z.array(sourceSchema).min(1).describe("What they rest on; the first one states them."),
    review: reviewSchema,
  })
  .superRefine((statistic, context) => {
    const keys = statistic.columns.map(({ key }) => key);
    const numbers = statistic.columns.filter(({ kind }) => kind === "number").map(({ key }) => key);
    const marks = new Set(statistic.notes.map(({ mark }) => mark));
    const report = (path: PropertyKey[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    for (const [index, column] of statistic.columns.entries()) {
      if ((column.kind === "number") !== (column.unit !== undefined)) {
        report(["columns", index], "must have a unit where its kind is number, and nowhere else");
      }
      if (keys.indexOf(column.key) !== index) report(["columns", index], "has a key used before");
    }
    if (statistic.columns[0]?.kind === "number") {
      report(["columns", 0], "must name the row: a period or a text");
    }
    const uses = [
      ...statistic.charts.map(({ series }, index) => ({
        path: ["charts", index, "series"],
        series,
      })),
      ...statistic.totals.map(({ columns, equals }, index) => ({
        path: ["totals", index],
        series: typeof equals === "string" ? [...columns, equals] : columns,
      })),
    ];
    for (const { path, series } of uses) {
      const wrong = series.find((key) => !numbers.includes(key));
      if (wrong !== undefined) report(path, `names "${wrong}", which is no number column here`);
    }
    const marked = [...statistic.columns, ...statistic.spans].flatMap((item) => item.marks);
    const unknown = marked.find((mark) => !marks.has(mark));
    if (unknown !== undefined) report(["notes"], `has no note marked "${unknown}"`);
  })
  .describe("Figures with what they count.");

export type StatisticFrontMatter = z.infer<typeof statisticSchema>;

/** A cell: the number, the text, or null where the source states none. */
export type StatisticCell = string | number | null;

/** Figures as the site holds them. */
export type Statistic = StatisticFrontMatter & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
  readonly rows: readonly Readonly<Record<string, StatisticCell>>[];
  /** The CSV file as it stands in the collection. */
  readonly csv: string;
};

/** The first cell of a row, which names it. */
export function rowName(
  statistic: Pick<Statistic, "columns">,
  row: Statistic["rows"][number],
): string {
  return String(row[statistic.columns[0]?.key ?? ""] ?? "");
}

/** The number columns, in the order of the table. */
export function numberColumns(statistic: Pick<Statistic, "columns">) {
  return statistic.columns.filter(({ kind }) => kind === "number");
}

/** The first and last row with a number in any of the columns, and what lies between otherwise. */
export interface Extent {
  readonly first: string;
  readonly last: string;
  /** Rows that are not one whole year. */
  readonly spans: Statistic["spans"];
  /** Years between the first and the last without a number. */
  readonly gaps: readonly string[];
}

/** Over which rows a count runs. */
export function countExtent(
  statistic: Pick<Statistic, "columns" | "rows" | "spans">,
  keys: readonly string[],
): Extent {
  const names = statistic.rows
    .filter((row) => keys.some((key) => typeof row[key] === "number"))
    .map((row) => rowName(statistic, row));
  const years = names.filter((name) => /^\d{4}$/.test(name)).map(Number);
  const [from = 0, to = -1] = years.length === 0 ? [] : [Math.min(...years), Math.max(...years)];
  const between = Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
  return {
    first: names[0] ?? "",
    last: names.at(-1) ?? "",
    spans: statistic.spans.filter(({ row }) => names.includes(row)),
    gaps: between.filter((year) => !years.includes(year)).map(String),
  };
}
