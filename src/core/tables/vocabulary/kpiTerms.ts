import type { KpiRole } from "../../model/plan";
import { ACTUAL_TERMS } from "./kpi/actualTerms";
import { AIM_TERMS } from "./kpi/aimTerms";
import { MEASURE_TERMS } from "./kpi/measureTerms";
import { STATE_TERMS } from "./kpi/stateTerms";
import type { Term } from "./term";

/** Headings of KPI tables, matched like those of plans, and once more without the period they name. */
export const KPI_TERMS: readonly Term<KpiRole>[] = [
  ...MEASURE_TERMS,
  ...AIM_TERMS,
  ...STATE_TERMS,
  ...ACTUAL_TERMS,
];
