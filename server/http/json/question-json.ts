import type { Question } from "../../model/question.ts";
import { urls } from "../../model/urls.ts";

/** A question in the list at /api/v1/questions. */
export function questionListJson(question: Question) {
  return {
    id: `question:${question.slug}`,
    title: question.title,
    question: question.question,
    status: question.status,
    touches: question.touches,
    url: urls.question(question.slug),
  };
}

/** A question, as /api/v1/questions/{id} answers. Prose still carries its links. */
export function questionJson(question: Question) {
  const { slug: _slug, file: _file, bodyHtml: _html, bodyText, ...rest } = question;
  return { ...questionListJson(question), ...rest, body: bodyText };
}
