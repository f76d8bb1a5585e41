import type { ChargeResult } from "../model/charge-evaluation.ts";
import { label } from "./labels.ts";

interface Props {
  readonly charge: ChargeResult;
}

/** Approvals that the answers raise, in the head of a charge. */
export function ApprovalFlags({ charge }: Props) {
  return (
    <>
      {charge.notices
        .filter(({ kind, status }) => kind === "approval" && status === "supported")
        .map(({ id, text }) => (
          <span class="when" key={id}>
            <strong>Approval:</strong> {text}
          </span>
        ))}
    </>
  );
}

/** What is to be asked for or told before the charge, and what hangs on an open answer. */
export function WorksheetNotices({ charge }: Props) {
  if (charge.notices.length === 0) return null;
  return (
    <>
      <h5>Approvals and notices</h5>
      <ul>
        {charge.notices.map(({ id, kind, title, text, url, status }) => (
          <li key={id}>
            {status === "unknown" ? "If the open answers raise it: " : ""}
            {label(`policy-one-${kind}`)}. <a href={url}>{title}</a>. {text}
          </li>
        ))}
      </ul>
    </>
  );
}
