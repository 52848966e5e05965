import type { KpiRole, PlanRole } from "../../model/plan";

/**
 * Words that a heading may turn on, whatever stands beside them: "Tenancy comments", "Estates champion", "Go/no-go
 * decision". In lower case and in the singular. A word may speak for several roles; the values below decide between them.
 */
export const PLAN_HEAD_WORDS: Readonly<Partial<Record<PlanRole, string>>> = {
  ref: "ref reference number no nr num id identifier code key # serial index uid",
  action:
    "action task activity step milestone deliverable initiative intervention measure recommendation commitment improvement remedy fix solution undertaking job duty assignment requirement work todo pledge proposal change request ask obligation resolution decision procedure response treatment tactic strategy scheme exercise item topic subject title name description project objective goal what aim issue finding defect observation matter point agreement promise tasking workstream feature story",
  due: "deadline due date timescale timeframe timeline eta finish completion end by when expiry window horizon schedule timing target timetable month quarter term year milestone delivery until before period day week",
  start: "start begin beginning commence commencement kickoff opened raised begun started",
  lead: "owner lead leader responsible responsibility accountable accountability assignee officer manager contact sponsor champion coordinator delegate custodian handler holder nominee representative sro pic dri doer driver steward convenor chair supervisor agent actionee resource executive staff member team department unit directorate organisation organization agency partner body party person people who whom individual role post service division directorate section office assigned allocated name contractor supplier practitioner director head personnel attribution",
  status:
    "status rag brag state progress rating position stage condition health confidence flag colour color grade grading assessment completion done complete completed achieved delivered implemented closed resolution ragging verdict standing judgement judgment traffic light track fulfilled met finished",
  update:
    "update comment commentary note remark narrative progress report feedback observation summary latest news development position story detail explanation log journal diary review highlight achievement follow-up followup information activity discussion outcome reflection evaluation minute history response statement background context",
  outcome: "outcome impact benefit result effect difference change value gain improvement",
  evidence:
    "evidence proof verification assurance monitoring source document output artefact artifact attachment evaluation",
  successMeasure: "success criterion criteria kpi measure metric indicator target standard pi",
  mitigation: "mitigation control contingency countermeasure safeguard treatment fallback",
  risk: "risk threat issue problem challenge barrier blocker obstacle constraint concern vulnerability hazard",
  nextStep: "next",
  priority: "priority urgency importance severity criticality rank level tier moscow risk impact grade",
  theme:
    "theme category workstream area strand pillar section domain programme program group phase module component priority objective goal aim ambition portfolio function service topic stream heading standard chapter question dimension cluster package division element focus team site project",
  percentComplete: "% percent percentage",
};

export const KPI_HEAD_WORDS: Readonly<Partial<Record<KpiRole, string>>> = {
  ref: "ref reference number no nr num id identifier code key # serial index uid",
  measure:
    "measure indicator kpi metric pi description title name definition outcome standard question statement objective result output service area test aim commitment promise target subject deliverable",
  lead: PLAN_HEAD_WORDS.lead ?? "",
  frequency:
    "frequency interval periodicity cycle cadence reported reporting often timing period collected reviewed",
  unit: "unit uom format expressed",
  baseline: "baseline base start starting origin opening benchmark",
  actual:
    "actual performance outturn result value figure position score achieved achievement latest current ytd today now to-date reading count total observed data attainment progress reported delivered outcome rate level",
  target:
    "target goal trajectory ambition aim threshold plan planned standard sla expected profile commitment limit tolerance required budget forecast norm milestone promise",
  comparator:
    "average benchmark national england region regional peer neighbour median mean quartile sector comparator comparison family nearest group uk wales scotland ireland industry statewide",
  status:
    "status rag brag rating assessment grade met achieved traffic colour health alert verdict judgement ragging",
  trend: "trend direction travel dot movement change variation arrow momentum",
  notes:
    "note comment commentary narrative remark explanation analysis summary context update reason action caveat",
};
