import type { Problem } from "../../model/problem.ts";
import { blankOut, listProse } from "../list-prose.ts";
import type { Check } from "./check.ts";

/** A word that pages do not use, and what to write instead. */
interface Avoided {
  readonly pattern: RegExp;
  readonly instead: string;
}

const leaveOut = "leave the word out; say what the text or the court says";
const noPraise = "write what happened: found, located, left, entered";
const noName = "write the role: buyer, trafficker (after conviction), defendant, accused";

/** The house style's list. To add a word: a line here. Words inside quotation marks are free. */
const avoided: readonly Avoided[] = [
  { pattern: /\b(clearly|obviously|arguably|heinous|shocking|it seems)\b/gi, instead: leaveOut },
  { pattern: /\bwell[- ]settled\b/gi, instead: "name the courts that agree" },
  { pattern: /\blandmark\b/gi, instead: "say what the decision did" },
  { pattern: /\bgood law\b/gi, instead: "say what was checked, by whom and when" },
  {
    pattern: /\b(slam[- ]dunk|strong case|you should charge)\b/gi,
    instead: "say which facts are shown and which are not",
  },
  { pattern: /\bloopholes?\b/gi, instead: "say what the text leaves out" },
  { pattern: /\b(experts say|studies show)\b/gi, instead: "name the source and its edition" },
  {
    pattern: /\bcourt found the defendant guilty\b/gi,
    instead: "write that the jury convicted, or that the court affirmed",
  },
  {
    pattern: /\balleged victims?\b/gi,
    instead: "write the worker, the girl, 15, or the complainant",
  },
  {
    pattern: /\b(underage prostitutes?|child prostitutes?)\b/gi,
    instead: "write the age: a girl of 15, a person under 18",
  },
  { pattern: /\byoung (woman|women|girls?)\b/gi, instead: "write the age, or woman for an adult" },
  { pattern: /\btweens?\b/gi, instead: "write child under 14, or the age" },
  { pattern: /\bsex work(ers?)?\b/gi, instead: "write commercial sex act, or commercial sex" },
  {
    pattern: /\bprostitutes?\b/gi,
    instead:
      "write the person's role or age; prostitution only for the Mann Act, the Travel Act or an old case's word",
  },
  {
    pattern: /\b(modern(-day)? slavery|sex slaves?|sex slavery)\b/gi,
    instead: "write forced labor, peonage or involuntary servitude, whichever section it is",
  },
  {
    pattern: /\btrafficked across\b/gi,
    instead: "write smuggled, or brought to the United States: trafficking needs no movement",
  },
  {
    pattern: /\b(illegal aliens?|illegals|illegal immigrants?)\b/gi,
    instead: "write noncitizen, or “alien” as the text's word",
  },
  // Copies and money are saved too: only people are not.
  {
    pattern:
      /\bsaved (the |a |an |her |him |them |\w+ )?(victim|girl|woman|women|child|children|worker|minor|her|him|them)s?\b/gi,
    instead: noPraise,
  },
  // Lower case only: John is also a name.
  { pattern: /\bjohns?\b/g, instead: noName },
  { pattern: /\b(pimps?|monsters?)\b/gi, instead: noName },
  { pattern: /\b(rescu(e|es|ed|ing)|raid(s|ed|ing)?)\b/gi, instead: noPraise },
];

/** What others wrote, and names: official headings, titles of sources, what people search by. */
const exempt =
  /^(said|means|when|catchline|aliases|name|shortName|was|number|popularNames|statutesAtLarge)$|^opinions\.author$|^defendants\.name$|^sources\.(title|publisher|url|edition)$|(^|\.)(id|law|lawSection|url)$/;

const quoted = /“[^”]*”|"[^"\n]*"/g;

/** A text uses the words of the house style. */
export const wording: Check = (_corpus, sources) =>
  [...sources.values()].flatMap((source) =>
    listProse(source, (keys) => exempt.test(keys)).flatMap((prose): Problem[] => {
      const text = blankOut(prose.text, quoted);
      /** A longer entry of the list comes first and takes its words with it. */
      let rest = text;
      return avoided.flatMap(({ pattern, instead }) => {
        const found = [...rest.matchAll(pattern)];
        rest = blankOut(rest, pattern);
        return found.map((match) =>
          prose.problemAt(match.index, "wording", `"${match[0]}": ${instead}`),
        );
      });
    }),
  );
