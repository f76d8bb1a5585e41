import { stringify } from "yaml";
import type { Corpus } from "../server/model/corpus.ts";
import { parsePinpoint, uslmIdentifier } from "../server/model/statute-citation.ts";
import { type ActSections, findReferences, type References } from "./find-references.ts";
import { titleOf, type UslmFile } from "./read-uslm.ts";

/** Acts whose own section numbers the Code keeps in its words, and how their source credits begin. */
const acts: readonly (readonly [string, RegExp])[] = [
  ["Immigration and Nationality Act", /^\(June 27, 1952, ch\. 477, [^;]*?§\s(\d+[A-Z]?)/],
  ["Controlled Substances Act", /^\(Pub\. L\. 91–513, title II, §\s(\d+[A-Z]?)/],
  ["Fair Labor Standards Act of 1938", /^\(June 25, 1938, ch\. 676, §\s(\d+[A-Z]?)/],
];

/** Where the sections of acts stand in the Code, as the source credits say. */
function readActSections(files: readonly UslmFile[]): ActSections {
  const sections = new Map(
    files.flatMap(({ credits }) =>
      [...credits].flatMap(([place, credit]) =>
        acts.flatMap(([act, pattern]): [string, string][] => {
          const section = pattern.exec(credit.trim())?.[1];
          return section === undefined ? [] : [[`${act} ${section}`, place]];
        }),
      ),
    ),
  );
  return (act, section) => sections.get(`${act} ${section}`);
}

/** The sections in which a rule lists sections or chapters, or a clause its objects: identifiers. */
function listCoveringSections(corpus: Corpus): Set<string> {
  const pinpoints = corpus.provisions.flatMap(({ title, rules, inchoate }) => {
    const covering = rules.flatMap(({ covers, pinpoint }) =>
      covers.flatMap((selector) =>
        selector.sections || selector.except || selector.chapters
          ? [selector.pinpoint ?? pinpoint]
          : [],
      ),
    );
    const listed = [...covering, ...inchoate.map((clause) => clause.pinpoint)];
    return listed.flatMap((pinpoint) => parsePinpoint(title, pinpoint) ?? []);
  });
  return new Set(pinpoints.map((pinpoint) => uslmIdentifier({ ...pinpoint, path: [] })));
}

/** The section of an identifier: `/us/usc/t18/s1591` for `/us/usc/t18/s1591/b`. */
function sectionOf(identifier: string): string {
  return identifier.split("/").slice(0, 5).join("/");
}

/** What the text of the sections names, by the part that names it; a section is always there. */
function listReferences(files: readonly UslmFile[], sections: ReadonlySet<string>): object {
  const actSections = readActSections(files);
  const found = files.flatMap(({ words, marked }) =>
    [...words]
      .filter(([place]) => sections.has(sectionOf(place)))
      .map(([place, text]): [string, References] => {
        const references = findReferences(text, { title: titleOf(place), actSections });
        const known = [...references.names, ...references.excepts, ...references.acts];
        const more = (marked.get(place) ?? []).filter((one) => !known.includes(one));
        return [place, { ...references, names: [...references.names, ...more].sort() }];
      }),
  );
  const filled = found.map(([place, references]): [string, object] => [
    place,
    Object.fromEntries(
      Object.entries(references).filter(
        ([, list]: [string, readonly unknown[]]) => list.length > 0,
      ),
    ),
  ]);
  return Object.fromEntries(
    filled
      .filter(([place, lists]) => sections.has(place) || Object.keys(lists).length > 0)
      .sort(([first], [second]) => (first < second ? -1 : 1)),
  );
}

const head = `# Which sections and chapters the official text names, place by place: identifiers only, no text.
# names: named. excepts: taken out again. ranges: first and last of a run. acts: first section of a
# whole act. own: what the text calls this section or this chapter. Made by npm run list:identifiers.
`;

/** Which sections the official text names, in each section where a rule lists some: YAML by place. */
export function formatCoverReferences(files: readonly UslmFile[], corpus: Corpus): string {
  return head + stringify(listReferences(files, listCoveringSections(corpus)), { lineWidth: 0 });
}
