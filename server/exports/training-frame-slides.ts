import { formatDate } from "../model/dates.ts";
import type { TrainingModule } from "../model/training-module.ts";
import {
  type PlanStep,
  plannedModules,
  servedObjectives,
  type TrainingPlan,
} from "../model/training-plan.ts";
import {
  formatMark,
  formatMinutes,
  sessionLaw,
  sessionName,
  sessionStanding,
  type TrainingSession,
} from "../model/training-session.ts";
import { audienceWords } from "../model/training-words.ts";
import type { DeckSlide } from "./deck.ts";

/** What stands at the foot of a slide that states no law. */
const ownFoot = "Chapter 77 training. Hypotheticals are invented.";

function plainSlide(
  kind: "title" | "text",
  title: string,
  body: readonly string[],
  notes: readonly string[],
): DeckSlide {
  return { kind, title, body, alt: body.join(". "), foot: ownFoot, notes };
}

/** A title of at most twelve words: what goes beyond is left to the line under it. */
function cutTitle(text: string): string {
  const words = text.split(" ");
  return words.length <= 12 ? text : `${words.slice(0, 11).join(" ")} …`;
}

/** The first slide. */
export function titleSlide(session: TrainingSession): DeckSlide {
  const { plan } = session;
  const days = plan.days.length > 1 ? `, ${plan.days.length} days` : "";
  const { date } = sessionLaw(plan);
  return plainSlide(
    "title",
    cutTitle(sessionName(session)),
    [
      `${audienceWords[session.audience]} · ${formatMinutes(plan.minutes)}${days}`,
      `Law checked to ${formatDate(date)}`,
    ],
    [
      "Before anybody speaks: say what the session is and what it is not. It is training on federal law, with invented files. It is not legal advice, and it does not replace your office's rules.",
      "Say the rules of care. What is said of real matters stays out of the room: no names, no open files. Anybody may leave at any time without a word, and somebody is named whom they can speak to. No picture or recording of a victim is shown today.",
      "Point to the handout, and say when the breaks are.",
    ],
  );
}

/** The slide before a module, where a session has several. */
export function moduleSlide(module: TrainingModule, plan: TrainingPlan): DeckSlide {
  return plainSlide(
    "title",
    cutTitle(`Part: ${module.title}`),
    ["What you can do afterwards stands in the handout"],
    [
      `This part is ${module.title}. ${module.summary}`,
      `Afterwards participants can: ${servedObjectives(plan, module)
        .map(({ text }) => text.replace(/\.$/, ""))
        .join("; ")}.`,
      "Ask whether anything from the part before is still open, and write down what cannot be answered now. Say how long this part takes and when the next pause comes, and then go on.",
    ],
  );
}

/** The slide that stands during a break or a meal; `number` tells it from others of its kind. */
export function pauseSlide(
  step: PlanStep & { readonly at: number },
  number: number | undefined,
  { start }: TrainingSession,
): DeckSlide {
  const end = formatMark(start, step.at + step.minutes);
  return plainSlide(
    "title",
    `${step.title}${number === undefined ? "" : ` ${number}`}: ${formatMinutes(step.minutes)}`,
    [start === undefined ? `We go on at ${end} on the clock of the session` : `We go on at ${end}`],
    [
      `${formatMark(start, step.at)}. ${step.title}, ${formatMinutes(step.minutes)}. Begin again on time, whoever is back.`,
      "Look around before you go yourself. If somebody has gone quiet or has left, see that a colleague, and not you from the front, asks quietly whether they want company or to be left alone. Use the time to set out the sheets of the next exercise, to put tables together, and to read the questions on the board. Answer none of them in the corridor: the others have them too.",
    ],
  );
}

/** The slide that the local trainer fills in: the collection leaves out State law. */
export const stateSlide: DeckSlide = plainSlide(
  "text",
  "Your State's statute: insert here before you teach",
  [
    "Section and title of the State offense",
    "Its elements, and what differs from federal law",
    "Who takes the file: name and number",
  ],
  [
    "This slide is for you to fill in before the session. This collection leaves out State law, and local police enforce it first. Take the elements from the State's own code, with the date on which you read it, and have a prosecutor of your county read the slide.",
    "Say which facts of today's exercise would meet the State offense, and which would meet only the federal one. Say whom an officer calls at night for each. If you have not filled it in, hide this slide: an empty slide teaches nothing.",
  ],
);

/** The last slide: what the deck rests on, and what it is not. */
export function closingSlide({ plan }: TrainingSession): DeckSlide {
  const { date, point } = sessionLaw(plan);
  const isReviewed = !sessionStanding(plan).includes("Not reviewed");
  return plainSlide(
    "text",
    "What this deck rests on, and what it is not",
    [
      `Law checked to ${formatDate(date)}, release point ${point}`,
      "Not legal advice",
      isReviewed ? "Reviewed by an attorney, as each module says" : "Not reviewed by an attorney",
    ],
    [
      `${sessionStanding(plan)} Say so aloud: people photograph the last slide and keep it.`,
      `Modules: ${plannedModules(plan)
        .map(({ title }) => title)
        .join(
          "; ",
        )}. Each statement of law has its place at the foot of its slide. What was read for each stands on the module's page of the site, with who drafted it and whether anybody else compared it.`,
      "Treatment of cases is not checked here: before anybody cites one, it must be run through a citator. Law that changed after the date on this slide is not in this deck. Ask for what was wrong or unclear, and send it in.",
    ],
  );
}
