import type { Settings } from "../model/settings";
import type { ProfileName } from "./profileNames";

/** A kind of plan, and the settings that go with it. Whatever the officer sets goes before the profile. */
export interface Profile {
  readonly title: string;
  /** One sentence for the officer who chooses. */
  readonly what: string;
  readonly settings: Partial<Settings>;
}

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  fivePointPlan: {
    title: "Five-point improvement plan",
    what: "Red, amber, green, blue and grey, or the workbook's own key; reported every quarter. Where nothing is chosen, this is used.",
    settings: {},
  },
  threePointPlan: {
    title: "Three-point action plan",
    what: "Green is done, amber underway and red not started, so red alone accuses nobody.",
    settings: { scale: "threePoint" },
  },
  // Projects in the government's major portfolio are rated by how likely delivery is, and report each quarter:
  // https://www.gov.uk/government/publications/infrastructure-and-projects-authority-annual-report-2019
  deliveryConfidence: {
    title: "Delivery confidence",
    what: "Five ratings from green, highly likely, to red, unachievable; reported every quarter, with a longer look ahead.",
    settings: { scale: "deliveryConfidence", dueSoonDays: 60, notStartedDueWithinDays: 90 },
  },
  // After an area inspection the inspectorates ask for a written statement of action; the Department's advisers look at
  // its progress each term, against evidence of impact, in academic years:
  // https://www.gov.uk/government/publications/local-area-send-inspection-framework
  statementOfAction: {
    title: "Statement of action after an inspection",
    what: "Monitored every term, in academic years; evidence and success measures matter more.",
    settings: {
      yearKind: "academic",
      reportingCycleMonths: 4,
      checks: { "plan/complete-without-evidence": "warning", "plan/missing-success-measure": "warning" },
    },
  },
};
