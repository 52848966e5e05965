/**
 * Words that headings are put together of. "Target close-out date" and "Date of the planned handover" are in no list of
 * headings, but each of their words is here. In lower case; words with a hyphen are written without.
 */
export const DATE_PARTS = {
  /** Say that the column holds days. */
  day: "date dates dt dated deadline timescale timescales timeframe timeframes timeline due eta",
  /** Say when, but may stand in other headings too. */
  on: "on at",
  when: "month quarter qtr week wk year day when",
  /** "Needed by", "Finish by"; but "raised by" and "completed by" name a person. */
  by: "by",
  start:
    "start starting started begin begins began commence commenced commencement kickoff raised opened open logged created creation reported requested request identified detected entered issued registered initiated found noted received recorded added",
  end: "fix resolve correct respond reply answer do end ending finish completion complete closure close closeout delivery implementation resolution launch golive cutover handover abatement compliance achievement correction mobilisation",
  planned:
    "planned plan target targeted due expected agreed proposed original originally estimated est required scheduled anticipated projected promised promise committed pledged intended initial contractual deadline needed",
  revised: "revised new amended updated extended rescheduled latest current forecast reforecast rebaselined",
  actual:
    "actual actually completed closed closeout done resolved corrected fixed delivered implemented achieved finished actioned rectified discharged filed filing cleared",
  filler:
    "action actions task project item milestone activity issue recommendation audit work risk the of for to be is was and",
} as const;

export const LEAD_PARTS = {
  /** Say outright that somebody answers for the row. */
  outright:
    "owner owners ownership lead leads leader responsible responsibility responsibilities accountable accountability assignee assignees assigned incharge actionee champion coordinator resp implementing implementer actioner",
  /** People and bodies, who may stand in a table for other reasons too. */
  people:
    "officer officers manager managers director directors developer developers engineer team teams unit department dept directorate office agency agencies authority authorities council entity body party parties group person persons people staff supervisor trainer partner organisation organization committee inspector squad crew division branch ministry faculty directorates departments teams units agencies",
  filler:
    "action actions task project delivery key main local senior operational executive exec strategic clinical name names the for of to and by with app application work service process overall first primary principal kpi measure indicator s",
  /** Beside one of these, the word says something else: who owns a document, who asked, who checked. */
  other:
    "document data budget line hiring contract account case previous original asset product system policy file page content information relationship raised requested reported created approved verified checked detected submitted identified signed reviewed tested vendor supplier customer client member",
} as const;
