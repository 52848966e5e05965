import type { CarriedProblem } from "../../model/carriedForward";
import type { Action } from "../../model/plan";
import type { SuccessorReading } from "../../model/reading";
import { namesPlan } from "../../read/planNames";
import { looseRef } from "../../read/refs";
import { isSameTitle, titleKey, titleLikeness } from "../../read/titles";
import type { PlanHere } from "./plans";

export interface RowOfPlan {
  readonly plan: PlanHere;
  readonly action: Action;
}

interface Successor {
  readonly to: RowOfPlan | null;
  readonly problem: CarriedProblem | null;
}

/** Looks up the action that a row names as its successor: by its ref, else by the words quoted, else by the row's own. */
export function findSuccessor(
  from: RowOfPlan,
  named: SuccessorReading,
  plans: readonly PlanHere[],
): Successor {
  const candidates = plansNamed(from, named, plans);
  if (candidates.length === 0) return { to: byWords(from, named, plans), problem: "planNotHere" };
  const ref = looseRef(named.ref);
  const words = byWords(from, named, candidates);
  const holder = candidates.find((plan) => plan.byRef().has(ref));
  const hit = holder ? bestOf(holder, holder.byRef().get(ref) ?? [], named.title ?? from.action.title) : null;
  if (hit === null) {
    if (words !== null) return { to: words, problem: "renumbered" };
    return {
      to: null,
      problem: candidates.some((plan) => hasRefsLike(plan, ref)) ? "absent" : "planNotHere",
    };
  }
  if (named.title === null || isSameTitle(named.title, hit.action.title)) return { to: hit, problem: null };
  if (words !== null && words.action !== hit.action) return { to: words, problem: "renumbered" };
  return { to: hit, problem: named.titleCertain ? "differentTitle" : null };
}

/** @returns the row of another plan that has the same words, where exactly one of all those plans has. */
export function sameWords(from: RowOfPlan, plans: readonly PlanHere[]): RowOfPlan | null {
  return onlyOne(
    plans.filter((plan) => plan !== from.plan),
    from.action.title,
  );
}

/**
 * The plans in which to look, the likeliest first. A plan that is named and not here is nobody's: its refs are never
 * looked up in another. Without a name, a closed plan's rows went to another plan, a live plan's rows may be merged.
 */
function plansNamed(
  { plan: own }: RowOfPlan,
  named: SuccessorReading,
  plans: readonly PlanHere[],
): readonly PlanHere[] {
  const others = plans.filter((plan) => plan !== own);
  const beside = others.filter((plan) => plan.workbook === own.workbook);
  if (named.plan === null) {
    const elsewhere = [...beside, ...others.filter((plan) => plan.workbook !== own.workbook)];
    if (!own.closed) return [own, ...elsewhere];
    return named.said === "moved" ? [...elsewhere, own] : elsewhere;
  }
  const name = named.plan;
  const called = others.filter((plan) => namesPlan(name, plan.names) || isConfirmed(name, own, plan));
  const together = others.filter((plan) => called.some((one) => one.workbook === plan.workbook));
  return [...called, ...together.filter((plan) => !called.includes(plan))];
}

const confirmed = new WeakMap<PlanHere, Map<string, readonly SuccessorReading[]>>();

/** A plan is the one that is meant, whatever its file is called, where a row under the name quotes its ref and title. */
function isConfirmed(name: string, own: PlanHere, plan: PlanHere): boolean {
  const byName = confirmed.get(own) ?? new Map<string, readonly SuccessorReading[]>();
  confirmed.set(own, byName);
  const quoting = byName.get(name) ?? quotingUnder(name, own);
  byName.set(name, quoting);
  return quoting.some(({ ref, title }) =>
    (plan.byRef().get(looseRef(ref)) ?? []).some((row) => isSameTitle(title ?? "", row.title)),
  );
}

/** A few are proof enough; a plan that none of them fits is another. */
const MOST_QUOTING = 20;

function quotingUnder(name: string, own: PlanHere): SuccessorReading[] {
  return own.naming
    .flatMap(({ successors }) => successors)
    .filter(
      ({ plan, title }) => title !== null && plan !== null && (plan === name || namesPlan(name, [plan])),
    )
    .slice(0, MOST_QUOTING);
}

function byWords(from: RowOfPlan, named: SuccessorReading, plans: readonly PlanHere[]): RowOfPlan | null {
  const others = plans.filter((plan) => plan !== from.plan);
  if (named.title === null) return onlyOne(others, from.action.title);
  return onlyOne(others, named.title) ?? likest(others, named.title);
}

function onlyOne(plans: readonly PlanHere[], title: string): RowOfPlan | null {
  const key = titleKey(title);
  if (key.split(" ").length < 3) return null;
  const found = plans.flatMap((plan) => (plan.byTitle().get(key) ?? []).map((action) => ({ plan, action })));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Comparing a title with every other is slow past this, and no plan has as many actions. */
const MOST_ROWS = 2000;

function likest(plans: readonly PlanHere[], title: string): RowOfPlan | null {
  if (plans.reduce((sum, { rows }) => sum + rows().length, 0) > MOST_ROWS) return null;
  const alike = plans.flatMap((plan) =>
    plan
      .rows()
      .filter((action) => isSameTitle(title, action.title))
      .map((action) => ({ plan, action, likeness: titleLikeness(title, action.title) })),
  );
  const [best, next] = alike.sort((a, b) => b.likeness - a.likeness);
  if (!best || (next && next.likeness === best.likeness)) return null;
  return { plan: best.plan, action: best.action };
}

function bestOf(plan: PlanHere, rows: readonly Action[], title: string): RowOfPlan | null {
  const [best] = rows
    .map((action) => ({ action, likeness: titleLikeness(title, action.title) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best ? { plan, action: best.action } : null;
}

/** "2.5" is no ref of a plan whose refs are all like 1.1.1: it may be a figure, and nothing is claimed of it. */
function hasRefsLike(plan: PlanHere, ref: string): boolean {
  const shape = refShape(ref);
  return [...plan.byRef().keys()].some((known) => refShape(known) === shape);
}

function refShape(ref: string): string {
  return ref.replace(/\d+/g, "0");
}
