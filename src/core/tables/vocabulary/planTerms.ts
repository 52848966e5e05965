import type { PlanRole } from "../../model/plan";
import { AROUND_TERMS } from "./plan/aroundTerms";
import { DAY_TERMS } from "./plan/dayTerms";
import { PROGRESS_TERMS } from "./plan/progressTerms";
import { TOLD_TERMS } from "./plan/toldTerms";
import { WHAT_TERMS } from "./plan/whatTerms";
import type { Term } from "./term";

/*
 * Headings seen in council papers, trackers of companies and agencies, and KPI sheets. They are matched in lower case,
 * with white space folded, end punctuation and bracketed remarks dropped.
 */
export const PLAN_TERMS: readonly Term<PlanRole>[] = [
  ...WHAT_TERMS,
  ...DAY_TERMS,
  ...PROGRESS_TERMS,
  ...TOLD_TERMS,
  ...AROUND_TERMS,
];
