import type { LateAction } from "../model/boardPaper";
import type { Action, PlanRole } from "../model/plan";
import type { PaperContext } from "./context";

const NARRATIVES: readonly PlanRole[] = ["update", "outcome", "nextStep"];

/** @returns the row with what it and the report lists under its ref say of it. */
export function withNarrative(action: Action, context: PaperContext): LateAction {
  const reports = context.reportsOn(action);
  const [newest] = action.updates;
  const sources = [action, ...reports];
  const said = [
    ...sources.flatMap(({ texts }) => NARRATIVES.map((role) => texts[role] ?? "")),
    ...reports.map((report) => underTitle(report, action)),
  ];
  const mitigation = joined(sources.map(({ texts }) => texts.mitigation ?? ""));
  return {
    ...context.paperAction(action),
    narrative: withoutUpdates(joined(said), action),
    mitigation,
    newestUpdate: newest ? { date: newest.date, text: withoutLines(newest.text, mitigation) } : null,
    forecast: action.forecast?.text ?? null,
  };
}

/** An update reaches to the end of what a row says, other columns included: what is told elsewhere is told once. */
function withoutLines(text: string, told: string | null): string {
  const lines = new Set(told?.split("\n") ?? []);
  return joined(text.split(/\r?\n/).filter((line) => !lines.has(line.trim()))) ?? text;
}

/** A report keeps its narrative in the action's cell: after the plan's own words, else after its first line. */
function underTitle({ texts, title }: Action, action: Action): string {
  const text = texts.action ?? "";
  for (const head of [action.title, title])
    if (head !== "" && text.startsWith(head)) return text.slice(head.length);
  return "";
}

/** The dated updates are told apart, the newest of them in full. */
function withoutUpdates(text: string | null, { updates }: Action): string | null {
  const rest = updates.reduce((left, update) => left.split(update.text).join(""), text ?? "");
  return joined(
    rest.split(/\r?\n/).filter((line) => !updates.some((update) => update.text.includes(line.trim()))),
  );
}

/** @returns the texts on lines of their own, each once; null where there is none. */
function joined(texts: readonly string[]): string | null {
  const lines = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
  return lines.length === 0 ? null : lines.join("\n");
}
