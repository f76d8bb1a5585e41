import { formatDate, inForceOn } from "../model/dates.ts";
import { parsePinpoint, pathAnchor } from "../model/statute-citation.ts";
import type { StatuteProps } from "./date-strip.tsx";
import { Prose } from "./prose.tsx";

/** What to know of a page whose date is not today's. */
export function DateNote({ view, context }: StatuteProps) {
  const isPast = view.changeDates.some((date) => date > view.on && date <= context.today);
  const isFuture = view.on > context.today;
  if (!isPast && !isFuture) return null;
  return (
    <p class="notice calm" role="note">
      {isFuture ? (
        <>
          <strong>A day to come.</strong> This is the text as checked to release point{" "}
          {view.provision.checkedAgainst.releasePoint}; later law is not in it.
        </>
      ) : (
        <>
          <strong>An earlier text.</strong> Elements, states of mind, penalties and rules follow the
          date. Summaries, definitions, notes and places are written for today's text.
        </>
      )}
    </p>
  );
}

/** Says which rules a dated citation by old letters meant, and where they are today. */
export function OldLetterNote({ view, context, asked }: StatuteProps) {
  const was = asked?.was;
  const { provision, on } = view;
  const anchorOf = (pinpoint: string): string =>
    pathAnchor(parsePinpoint(provision.title, pinpoint)?.path ?? []);
  const meant = inForceOn(provision.oldLetters, on).filter(
    (entry) => anchorOf(entry.pinpoint) === was,
  );
  if (was === undefined || meant.length === 0) return null;
  return (
    <div class="notice calm" role="note" id="old-letter">
      {meant.map((old) => (
        <p key={old.pinpoint + old.today}>
          <strong>Old letter.</strong> On {formatDate(on)} this stood at §&nbsp;{old.pinpoint}
          {old.today === null ? (
            " and is gone since"
          ) : (
            <>
              ; today it stands at <a href={`#${anchorOf(old.today)}`}>§&nbsp;{old.today}</a>
            </>
          )}
          . <Prose text={old.text} context={context} />
        </p>
      ))}
    </div>
  );
}
