// npm run check:content [-- --root DIR]: every problem of the content, one a line; exit 1 if any.
import { parseArgs } from "node:util";
import { loadCorpus } from "../server/content/load-corpus.ts";
import { formatProblem } from "../server/model/problem.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: process.cwd() } } });
const { corpus, problems } = loadCorpus(values.root);
for (const problem of problems) console.error(formatProblem(problem));
const { places: _places, ...kinds } = corpus; // lists of official places are no records
const records = Object.values(kinds).reduce((sum, kind) => sum + kind.length, 0);
console.log(`${problems.length} problems in ${records} records`);
if (problems.length > 0) process.exitCode = 1;
