import type { MemberQuestion } from "../../model/boardPaper";
import type { Movement } from "../../model/movement";
import type { PaperContext } from "../context";
import type { Answer } from "./answers";
import { doneByWhen, lateSince, movedHowOften, startsWhen, whatIsDone, whoIsAccountable } from "./ofActions";
import { comparedWithWhom, figuresWhen } from "./ofMeasures";

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly answer: (context: PaperContext, movement: Movement | null) => Answer;
}

/** What committee members ask of a plan, in the order in which they ask it. */
const QUESTIONS: readonly Asked[] = [
  { id: "late-since", question: "What is late, and since when?", answer: lateSince },
  { id: "moved", question: "How often were the dates moved?", answer: movedHowOften },
  { id: "accountable", question: "Who is accountable?", answer: whoIsAccountable },
  { id: "being-done", question: "What is being done about what is late?", answer: whatIsDone },
  { id: "done-when", question: "When will what is late be done?", answer: doneByWhen },
  { id: "start-when", question: "When will what has not begun start?", answer: startsWhen },
  { id: "compared", question: "Compared with whom?", answer: comparedWithWhom },
  { id: "figure-when", question: "When will the missing figures come?", answer: figuresWhen },
];

/** @returns each question with the answer the sheets give, or that they give none. */
export function memberQuestions(context: PaperContext, movement: Movement | null): MemberQuestion[] {
  return QUESTIONS.map(({ id, question, answer }) => ({ id, question, ...answer(context, movement) }));
}
