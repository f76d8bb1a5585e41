import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { courts, reporters } from "../model/court.ts";
import { suggest } from "./suggest.ts";

/** What the parts of a typed case citation say, in the words of a record. */
export interface TypedCase {
  readonly name: string;
  readonly shortName: string;
  readonly volume: number;
  readonly reporter: string;
  readonly page: number;
  readonly court: string;
  readonly year: string;
}

/** A value, or what is wrong with the words it was to be read from. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

const casePattern = /^(.+?), (\d+) (.+) (\d+) \((.*?) ?(\d{4})\)$/;

/** The name by which a later mention calls the case: the party that is not the United States. */
function shortNameOf(name: string): string {
  const [first = name, second] = name.split(" v. ");
  return first === "United States" ? (second ?? first) : first;
}

/** Reads `United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)`. */
export function parseTypedCase(text: string): Result<TypedCase> {
  const match = casePattern.exec(text.trim());
  const [, name = "", volume, reporter = "", page, parenthesis = "", year = ""] = match ?? [];
  if (!match) {
    const error = `write the case as "United States v. Name, 123 F.3d 456 (9th Cir. 2001)", not "${text}"`;
    return { ok: false, error };
  }
  if (!(reporter in reporters)) {
    return {
      ok: false,
      error: `"${reporter}" is no reporter.${suggest(reporter, Object.keys(reporters))}`,
    };
  }
  const court = courts.find(({ abbreviation }) => abbreviation === parenthesis);
  if (!court) {
    const error = `"${parenthesis}" is no court of server/model/court.ts: write it as "9th Cir." or "E.D.N.Y.", or add it there`;
    return { ok: false, error };
  }
  return {
    ok: true,
    value: {
      name,
      shortName: shortNameOf(name),
      volume: Number(volume),
      reporter,
      page: Number(page),
      court: court.id,
      year,
    },
  };
}

/** The id that a name gives: `Kil Soo Lee` becomes `kil-soo-lee`. */
export function idFromName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Writes a file that does not exist yet; says so, and changes nothing, where it does. */
export function writeNewFile(root: string, file: string, contents: string): Result<string> {
  const path = join(root, file);
  if (existsSync(path)) return { ok: false, error: `${file} exists already: nothing was written` };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
  return { ok: true, value: file };
}
