import { sessionChoices } from "../model/training-choices.ts";
import { moveStep, type PlanDay } from "../model/training-plan.ts";
import { formatMark, formatMinutes } from "../model/training-session.ts";
import { blockKindWords } from "../model/training-words.ts";
import { anchors, urls } from "../model/urls.ts";
import { ScrollTable } from "./scroll-table.tsx";
import type { BuiltSession } from "./training-records.ts";

const moves = [
  { by: "up", label: "Up" },
  { by: "down", label: "Down" },
  { by: "out", label: "Remove" },
] as const;

/** The position of each step of a day among all tokens, the marks of new days among them. */
function firstPosition(days: readonly PlanDay[], index: number): number {
  return days.slice(0, index).reduce((sum, { steps }) => sum + steps.length + 1, 0);
}

function address(session: BuiltSession, steps: readonly string[]): string {
  return `${urls.training(sessionChoices(session, steps))}#plan`;
}

function StepMoves({
  session,
  position,
  title,
}: {
  readonly session: BuiltSession;
  readonly position: number;
  readonly title: string;
}) {
  const { tokens } = session.plan;
  return (
    <span class="moves">
      {moves.map(({ by, label }) => {
        const isOff =
          (by === "up" && position === 0) || (by === "down" && position === tokens.length - 1);
        return isOff ? null : (
          <a key={by} href={address(session, moveStep(tokens, position, by))} rel="nofollow">
            {label}
            <span class="visually-hidden"> {title}</span>
          </a>
        );
      })}
    </span>
  );
}

/** The plan of a session: a table for each day, whose links move a step or take it out. */
export function TrainingPlanTable({ session }: { readonly session: BuiltSession }) {
  const { plan, start } = session;
  const additions = [
    ["break.10", "Add a break of 10 minutes"],
    ["lunch.60", "Add lunch"],
    ["day", "Begin another day"],
  ] as const;
  return (
    <>
      {plan.days.map((day, index) => (
        <ScrollTable
          key={day.steps[0]?.token ?? index}
          caption={
            plan.days.length > 1
              ? `Day ${index + 1}, ${formatMinutes(day.minutes)}`
              : "Steps in order"
          }
          head={["Begins", "Minutes", "What"]}
        >
          {day.steps.map((step, place) => (
            <tr key={`${step.token}-${step.at}`}>
              <td class="number">{formatMark(start, step.at)}</td>
              <td class="number">{step.minutes}</td>
              <td>
                {step.kind === "block" ? (
                  <>
                    <a href={urls.trainingModule(step.module.slug, anchors.block(step.block.id))}>
                      {step.title}
                    </a>{" "}
                    <span class="note">{blockKindWords[step.block.kind].toLowerCase()}</span>
                  </>
                ) : (
                  step.title
                )}
                <StepMoves
                  session={session}
                  position={firstPosition(plan.days, index) + place}
                  title={step.title}
                />
              </td>
            </tr>
          ))}
        </ScrollTable>
      ))}
      <p class="additions">
        {additions.map(([token, label]) => (
          <a
            key={token}
            href={address(
              session,
              token === "day" ? splitDays(plan.tokens) : [...plan.tokens, token],
            )}
            rel="nofollow"
          >
            {label}
          </a>
        ))}{" "}
        <a href={urls.training()}>Start over</a>
      </p>
    </>
  );
}

/** A new day begins before the last step: a day without steps could not be shown. */
function splitDays(tokens: readonly string[]): string[] {
  return [...tokens.slice(0, -1), "day", ...tokens.slice(-1)];
}
