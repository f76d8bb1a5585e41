import type { LinkResolver } from "../model/prose-links.ts";
import { plainProse } from "../model/prose-links.ts";
import {
  sessionFileBase,
  sessionName,
  sessionQuiz,
  type TrainingSession,
} from "../model/training-session.ts";
import { citeLabels } from "./training-deck.ts";
import { escapeXml, zipFiles } from "./zip-files.ts";

type QuizEntry = ReturnType<typeof sessionQuiz>[number];

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
const instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const qti = `xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" ${instance} xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"`;

function value(base: string, text: string): string {
  return `<baseValue baseType="${base}">${text}</baseValue>`;
}

/** An item of QTI 2.1: one choice, a score of 0 or 1, and the reason for the option that was chosen. */
function writeItem({ key, item }: QuizEntry, number: number, resolve: LinkResolver): string {
  const plain = (text: string): string => escapeXml(plainProse(text, resolve));
  const right = item.options.find((option) => option.right)?.id ?? "";
  const choices = item.options.map(
    ({ id, text }) => `<simpleChoice identifier="${id}">${plain(text)}</simpleChoice>`,
  );
  const reasons = item.options.map(({ id, why, cites, right: isRight }) => {
    const places = escapeXml(citeLabels(cites, resolve).join("; "));
    return `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${id}" showHide="show" title="${isRight ? "Right" : "Not the best answer"}"><p>${plain(why)}</p><p>${places}</p></modalFeedback>`;
  });
  return `${xmlHead}<assessmentItem ${qti} identifier="${key}" title="Question ${number}" adaptive="false" timeDependent="false" xml:lang="en-US"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>${right}</value></correctResponse></responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1" normalMinimum="0"><defaultValue><value>0</value></defaultValue></outcomeDeclaration><outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/><itemBody><p>${plain(item.stem)}</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1"><prompt>Choose the one best answer.</prompt>${choices.join("")}</choiceInteraction></itemBody><responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE">${value("float", "1")}</setOutcomeValue></responseIf><responseElse><setOutcomeValue identifier="SCORE">${value("float", "0")}</setOutcomeValue></responseElse></responseCondition><setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue></responseProcessing>${reasons.join("")}</assessmentItem>\n`;
}

function writeTest(session: TrainingSession, quiz: readonly QuizEntry[], id: string): string {
  const items = quiz.map(
    ({ key }) => `<assessmentItemRef identifier="${key}" href="items/${key}.xml"/>`,
  );
  return `${xmlHead}<assessmentTest ${qti} identifier="${id}" title="${escapeXml(sessionName(session))}: quiz"><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="${quiz.length}" normalMinimum="0"><defaultValue><value>0</value></defaultValue></outcomeDeclaration><testPart identifier="quiz" navigationMode="nonlinear" submissionMode="individual"><itemSessionControl maxAttempts="1" showFeedback="true"/><assessmentSection identifier="questions" title="Questions" visible="true">${items.join("")}</assessmentSection></testPart><outcomeProcessing><setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue></outcomeProcessing></assessmentTest>\n`;
}

function writeManifest(quiz: readonly QuizEntry[], id: string): string {
  const dependencies = quiz.map(({ key }) => `<dependency identifierref="${key}"/>`);
  const items = quiz.map(
    ({ key }) =>
      `<resource identifier="${key}" type="imsqti_item_xmlv2p1" href="items/${key}.xml"><file href="items/${key}.xml"/></resource>`,
  );
  return `${xmlHead}<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" ${instance} xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd" identifier="manifest-${id}"><metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata><organizations/><resources><resource identifier="${id}" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/>${dependencies.join("")}</resource>${items.join("")}</resources></manifest>\n`;
}

/**
 * The quiz of a session as a package of QTI 2.1: a manifest, a test, and an item for each question.
 * Ids are those of the content, so that a system that has an item knows it again. Names of people
 * are nowhere in it. The same session gives the same bytes.
 */
export function exportQti(
  session: TrainingSession,
  resolve: LinkResolver,
): Uint8Array<ArrayBuffer> {
  const quiz = sessionQuiz(session.plan);
  const id = `quiz-${sessionFileBase(session)}`;
  return zipFiles([
    ["imsmanifest.xml", writeManifest(quiz, id)],
    ["test.xml", writeTest(session, quiz, id)],
    ...quiz.map(
      (entry, index) => [`items/${entry.key}.xml`, writeItem(entry, index + 1, resolve)] as const,
    ),
  ]);
}
