// Twenty real prosecutions, as recorded: every charge that their facts propose is supported or open,
// and none that they rule out is supported.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import type { ChargeStatus } from "../../server/model/charge-evaluation.ts";
import { engine } from "../support/charge-engine.ts";
import { mapProsecution, type Prosecution } from "../support/map-prosecution.ts";

const prosecutions = JSON.parse(
  readFileSync("test/fixtures/prosecutions.json", "utf8"),
) as readonly Prosecution[];

const today = "2026-11-22";
const order: readonly ChargeStatus[] = ["notInForce", "missing", "open", "supported"];

/** "18-usc-1594 (a), attempt of 1591" as its section and the subdivisions named. */
function readUnit(text: string): { readonly slug: string; readonly places: readonly string[] } {
  const match = /(\d+)(?:-usc-| U\.S\.C\. )(\w+)/.exec(text);
  const slug = match ? `${match[1]}-usc-${match[2]}`.toLowerCase() : "";
  const rest = match ? text.slice(match.index + match[0].length) : "";
  const places = [...rest.matchAll(/(?:^|\s|,)((?:\([0-9A-Za-z]+\))+)/g)].map(
    (match) => match[1] ?? "",
  );
  return { slug, places };
}

function pathOf(pinpoint: string): string {
  return pinpoint.replace(/^[0-9A-Za-z]+/, "");
}

/** The units of the collection that an entry of the record means. */
function unitsOf(text: string): string[] {
  const { slug, places } = readUnit(text);
  const all = engine.units().filter(({ statute }) => statute === slug);
  const within = all.filter(({ pinpoint }) =>
    places.some(
      (place) => pathOf(pinpoint).startsWith(place) || place.startsWith(pathOf(pinpoint)),
    ),
  );
  return (within.length > 0 ? within : all).map(({ offense }) => offense);
}

/** The strongest status that any of the units has over any conduct. */
function strongest(
  maps: readonly ReadonlyMap<string, ChargeStatus>[],
  units: readonly string[],
): ChargeStatus | "none" {
  const statuses = maps.flatMap((map) => units.flatMap((unit) => map.get(unit) ?? []));
  return statuses.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? "none";
}

interface Line {
  readonly name: string;
  expected: number;
  proposed: number;
  wrong: number;
}

const lines: Line[] = [];

describe.each(prosecutions.map((one) => [`${one.id} ${one.case}`, one] as const))(
  "%s",
  (name, one) => {
    const request = { conducts: mapProsecution(one) };
    const maps = engine.statuses(request, today);
    const line: Line = { name, expected: one.propose.length, proposed: 0, wrong: 0 };
    lines.push(line);

    test("its facts are read without error or contradiction", () => {
      const result = engine.evaluate(request, today);
      expect("errors" in result ? result.errors : result.conflicts).toEqual([]);
    });

    /** What the answer lists: a charge that nothing answered points at is not proposed. */
    const listed = new Map<string, ChargeStatus>();
    const answer = engine.evaluate(request, today);
    for (const charge of "errors" in answer ? [] : answer.charges) {
      const before = listed.get(charge.offense);
      if (before === undefined || order.indexOf(charge.status) > order.indexOf(before)) {
        listed.set(charge.offense, charge.status);
      }
    }

    test.each(one.propose.map(({ unit, statute }) => [unit ?? statute]))("proposes %s", (unit) => {
      const units = unitsOf(unit);
      expect(units, `no unit of the collection is ${unit}`).not.toEqual([]);
      const status = strongest([listed], units);
      if (status === "supported" || status === "open") line.proposed += 1;
      expect(["supported", "open"], units.join(" ")).toContain(status);
    });

    const ruledOut = one.notPropose.filter(({ level }) => level !== "tier");
    test.each(ruledOut.map(({ unit, statute }) => [unit ?? statute]))(
      "does not support %s",
      (unit) => {
        const units = unitsOf(unit);
        const status = strongest(maps, units);
        if (status === "supported") line.wrong += 1;
        expect(status, units.join(" ")).not.toBe("supported");
      },
    );
  },
);

test("the tier for gain stays out of a case without gain", () => {
  const one = prosecutions.find(({ id }) => id === "S60");
  if (!one) throw new Error("the sample has lost S60");
  const result = engine.evaluate({ conducts: mapProsecution(one) }, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  const tiers = result.charges
    .filter(({ statute, status }) => statute === "8-usc-1324" && status !== "missing")
    .flatMap(({ tiers: all }) => all)
    .filter(({ id }) => id.includes("gain"));
  expect(tiers.length).toBeGreaterThan(0);
  expect(tiers.map(({ status }) => status)).not.toContain("supported");
});

afterAll(() => {
  const rows = lines.map(
    ({ name, expected, proposed, wrong }) => `| ${name} | ${expected} | ${proposed} | ${wrong} |`,
  );
  mkdirSync("report", { recursive: true });
  writeFileSync(
    "report/prosecutions.md",
    [
      "| prosecution | expected | proposed | wrongly supported |",
      "| --- | --- | --- | --- |",
      ...rows,
      "",
    ].join("\n"),
  );
});
