import type { CourtCase } from "../model/court-case.ts";
import { formatDate } from "../model/dates.ts";
import type { Correction } from "../model/guide.ts";
import type { Provision } from "../model/provision.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** What the home page shows. */
export interface HomeProps {
  readonly provisions: readonly Provision[];
  /** The range of each offense unit today, as words, by its id. */
  readonly ranges: ReadonlyMap<string, string>;
  readonly counts: {
    readonly provisions: number;
    readonly offenses: number;
    readonly elements: number;
    readonly cases: number;
    readonly holdings: number;
  };
  readonly cases: readonly CourtCase[];
  readonly corrections: readonly Correction[];
}

const ways = [
  {
    title: "I have facts and a date",
    text: "Answer what the file shows and see which elements it meets; nothing leaves your browser.",
    links: [
      ["Charge worksheet", urls.charges],
      ["Limitations worksheet", urls.limitations],
      ["Sex trafficking, § 1591", urls.statute("18-usc-1591")],
      ["Forced labor, § 1589", urls.statute("18-usc-1589")],
    ],
  },
  {
    title: "I have a citation or a name",
    text: "Type it in the box above: 1591(b)(1), 487 US 931, Kil Soo Lee.",
    links: [
      ["All sections", urls.statutes],
      ["All cases", urls.cases],
    ],
  },
  {
    title: "I am preparing training",
    text: "Put a session together from timed blocks, and take away slides, guide, handout and quiz.",
    links: [
      ["Build a session", urls.training()],
      ["Lesson plans and exercises", urls.guide("training-modules")],
      ["Kil Soo Lee", urls.courtCase("kil-soo-lee")],
      ["Carreto", urls.courtCase("carreto")],
      ["Figures by year", urls.statistics()],
    ],
  },
  {
    title: "I am studying",
    text: "Start where the old text stopped, and see what Congress added.",
    links: [
      ["Kozminski", urls.courtCase("kozminski")],
      ["Contested questions", urls.questions],
      ["The line of laws", urls.timeline()],
    ],
  },
  {
    title: "I support victims",
    text: "Immigration relief, restitution and a civil action: who signs, what is owed, how long there is.",
    links: [
      ["Immigration relief", urls.guide("immigration-relief")],
      ["Restitution", urls.guide("restitution")],
      ["Restitution calculator", urls.restitution],
      ["Civil action, § 1595", urls.statute("18-usc-1595")],
      ["Who does what", urls.agencies()],
    ],
  },
] as const;

function rangeOf(provision: Provision, ranges: ReadonlyMap<string, string>): string {
  const written = provision.offenses.filter((offense) => offense.inchoate === undefined);
  const own = written
    .map((offense) => ranges.get(offense.id))
    .filter((range) => range !== undefined);
  // Where a section borrows its term, how it does stands on its own page.
  const short = own.map((range) => range.replace(/^(no number of its own) .*$/s, "$1"));
  if (short.length > 0) return [...new Set(short)].join("; ");
  if (provision.offenses.length === 0) return "";
  // A clause of attempt or conspiracy borrows its object's term, or has one of its own.
  const named = provision.offenses
    .filter((offense) =>
      offense.tiers.some((tier) => tier.versions.some(({ term }) => term.kind !== "sameAs")),
    )
    .map((offense) => ranges.get(offense.id));
  return [...new Set(["that of the object", ...named])].join("; ");
}

/** Renders the home page. */
export function renderHomePage(context: PageContext, props: HomeProps): Buffer {
  const chapter = props.provisions.filter(
    ({ title, chapter: number }) => title === "18" && (number === "77" || number === "117"),
  );
  const changes = props.provisions
    .flatMap((provision) => provision.history.map((entry) => ({ provision, entry })))
    .filter(({ entry }) => entry.effective <= context.today)
    .sort((a, b) => (a.entry.effective < b.entry.effective ? 1 : -1))
    .slice(0, 5);
  return renderPage(
    context,
    {
      title: "The federal law of servitude, forced labor and trafficking",
      description:
        "Elements, dated penalties and cases of 18 U.S.C. chapter 77, offense by offense, with sources.",
    },
    <>
      <h1>The federal law of servitude, forced labor and trafficking, element by element</h1>
      <p class="lead">
        Each offense with its elements, states of mind, the penalty in force on the day, what
        follows from it, and the cases that read it, all with their sources.
      </p>
      <p>
        Not a government site, not legal advice, not the official text, and not reviewed by an
        attorney unless a page says so. <a href={urls.howMade}>How this was made</a>
      </p>
      <section class="ways" aria-label="Ways in">
        {ways.map((way) => (
          <div key={way.title}>
            <h2>{way.title}</h2>
            <p>{way.text}</p>
            <p>
              {way.links.map(([text, url], index) => (
                <span key={url}>
                  {index > 0 ? " · " : ""}
                  <a href={url}>{text}</a>
                </span>
              ))}
            </p>
          </div>
        ))}
      </section>
      <section aria-labelledby="chapter-77">
        <h2 id="chapter-77">Chapters 77 and 117, section by section</h2>
        <ScrollTable
          compact
          caption={`Prison terms named on ${formatDate(context.today)}`}
          head={["Section", "What it is", "Prison, per count"]}
        >
          {chapter.map((provision) => (
            <tr key={provision.slug}>
              <th scope="row" class="short">
                <a href={urls.statute(provision.slug)}>
                  {formatStatute({ ...provision, path: [] })}
                </a>
              </th>
              <td>{provision.plainName}</td>
              <td class="number">
                <Prose text={rangeOf(provision, props.ranges)} context={context} />
              </td>
            </tr>
          ))}
        </ScrollTable>
      </section>
      <section aria-labelledby="lately">
        <h2 id="lately">Latest changes of the law here</h2>
        <ul>
          {changes.map(({ provision, entry }) => (
            <li key={provision.slug + entry.law}>
              {formatDate(entry.effective)}:{" "}
              <a href={urls.statuteOn(provision.slug, entry.effective)}>
                {formatStatute({ ...provision, path: [] })}
              </a>{" "}
              ({context.findAuthority(entry.law)?.number ?? entry.law})
            </li>
          ))}
        </ul>
        <p>
          <a href={urls.corrections}>Corrections of our own text</a>: {props.corrections.length} so
          far.
        </p>
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">What is here</h2>
        <p>
          {props.counts.provisions} sections, {props.counts.offenses} offenses with{" "}
          {props.counts.elements} elements, {props.counts.cases} cases with {props.counts.holdings}{" "}
          holdings. Text checked to release point{" "}
          {chapter[0]?.checkedAgainst.releasePoint ?? "not stated"}.
        </p>
      </section>
    </>,
  );
}
