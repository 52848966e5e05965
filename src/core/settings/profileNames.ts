/** The profiles that ship; what each sets stands in `profiles.ts`. */
export const PROFILE_NAMES = [
  "fivePointPlan",
  "threePointPlan",
  "deliveryConfidence",
  "statementOfAction",
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];
