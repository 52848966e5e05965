import { readStatedDirection } from "../../read/statedDirection";

/** What single cells look like: words that speak for one sort of column, whatever stands over it. */

export const DASH = /^[-–—]$/;

/** A tick, a disc or another sign, and neither letter nor figure. */
export function isGlyph(text: string): boolean {
  return text.length <= 3 && !/[\p{L}\p{N}]/u.test(text) && !DASH.test(text);
}

const STEADY = /^(?:keep|hold)$/i;
/** Which way is better, said in a word or a few. */
export function isDirection(text: string): boolean {
  return text.length <= 40 && (STEADY.test(text) || readStatedDirection(text, "Direction") !== null);
}

/** Times counted from a start that the table does not say: "Month 3", "Weeks 5-6", "0-3 months". "10 days" is how long. */
export const COUNTED_TIME =
  /^(?:by |in |end of )?(?:(?:19|20)\d\d|(?:day|week|wk|month|year|yr|sprint|quarter)s? ?\d{1,3}(?: ?(?:[-–—&/]|to|and) ?(?:(?:day|week|wk|month|year)s? ?)?\d{1,3})?|\d{1,3} ?(?:-|–|to) ?\d{1,3} ?(?:day|week|wk|month|year|yr)s?|m ?\d{1,2}|q[1-4]|(?:autumn|spring|summer|winter)(?: (?:half )?term)?(?: [12])?|(?:semester|term|half[- ]term) \d(?:,? .{0,10})?|\d{1,3} (?:hours|days|weeks|months)(?: (?:from|of|after) .{0,30})?|within \d{1,2} ?(?:week|month|year)s?\b.{0,40})$/i;

/** Times counted from now or from what comes next, an aside after them included: "Next sprint", "T+3 days", "ASAP". */
export const RELATIVE_TIME =
  /^(?:by |before |after |at )?(?:(?:the |our )?(?:next|this|following) (?:day|week|month|quarter|term|year|sprint|session|meeting|release|cycle|review|phase|board|committee)|end of (?:the )?(?:day|week|month|quarter|term|year|sprint|phase)|now|asap|a\.s\.a\.p\.|today|tonight|tomorrow|immediate(?:ly)?|eod|eow|t ?\+ ?\d{1,3} ?(?:(?:working |business |calendar )?(?:hour|day|week|month)s?|[dwm])?|\+ ?\d{1,3} (?:working |business |calendar )?(?:hour|day|week|month)s?|(?:sprint|phase|iteration) \d{1,2} (?:day|week) \d{1,2}(?:-\d{1,2})?)\b.{0,40}$/i;

/** One level of a few: High, P2, Must. */
export const LEVEL =
  /^(?:(?:very |medium[ -])?(?:high|low)|medium|med|mid|critical|severe|major|moderate|minor|urgent|important|normal|trivial|blocker|highest|lowest|essential|desirable|h|m|l|p ?[0-5]|must|should|could|won'?t|(?:must|should|could)[ -](?:have|do)|tier ?\d|[1-5](?: ?[-–] ?(?:high|medium|low|critical|urgent))?)$/i;

/** What figures are counted in. */
export const UNIT =
  /^(?:%|#|per ?cent(?:age)?|percentages?|pct|percentage points?|% points?|pp|numbers?|no\.?|nr|num|count|rate|ratio|score|index|points?|average|avg|mean|days?|hours?|hrs?|mins?|minutes?|weeks?|months?|years?|working days|[£$€](?: ?(?:k|m|bn|000s?))?|gbp|usd|eur|pounds?|dollars?|currency|tonnes?|kg|g|litres?|km|m2|miles|kwh|mwh|tco2e?|co2e?|per [\d, a-z]{1,25}|out of \d+|people|cases|calls|£m|£k|integer|decimal|text|boolean|currency)$/i;

/** Which way it went. */
export const WAY =
  /^(?:[▲▼△▽►◄▶◀↑↓→←↔↗↘↕⬆⬇➡⬅=+~-]+|[▲▼↑↓→↗↘►]\s?.{1,15}|up|down|same|static|stable|steady|level|flat|no change|unchanged|improv(?:ed|ing|ement)|better|worse|worsen(?:ed|ing)|declin(?:ed|ing|e)|deteriorat(?:ed|ing)|increas(?:ed|ing|e)|decreas(?:ed|ing|e)|rising|falling|maintained|maintaining|n\/?a|mixed)$/i;

/** Whether somebody has agreed to a thing, which says little of how far it has come. */
export const APPROVAL =
  /^(?:(?:not |pre-?|conditionally |provisionally )?(?:approved|accepted|endorsed|authori[sz]ed|ratified|sanctioned)|submitted|proposed|rejected|declined|refused|draft(?:ed)?|under review|in review|(?:for|pending|awaiting) (?:approval|review|sign-?off))$/i;

/** A figure with the side that it bounds, as standards have it. */
export const BOUND =
  /^(?:[<>≤≥]=?|at least|at most|no more than|not more than|no less than|more than|less than|under|over|up to|within|min\.?|max\.?|minimum|maximum)\s?[£$€]?\d/i;

/** The initials of people, or of a team: "JS", "A.B.", "JS/KT", "SMT". */
export const INITIALS =
  /^\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?){0,3}(?: ?[/,&+] ?\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?){0,3}){0,4}$/u;

/** A person: "Jo Bloggs", "J. Bloggs". */
export const PERSON = /^(?:\S{1,64}@\S{1,100}|\p{Lu}\p{Ll}+|\p{Lu}\.?)(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+$/u;

/** A job or a body in the words of a cell. */
export const ROLE_NOUN = new RegExp(
  `\\b(?:${[
    "manager lead leader owner officer head director chair team board group committee partner partnership",
    "coordinator co-ordinator secretary treasurer teacher governor engineer nurse consultant adviser advisor",
    "analyst architect librarian clerk trustee executive chief supervisor administrator planner specialist",
    "practitioner service council department school slt senco pmo developer worker assistant associate deputy",
    "principal inspector surveyor accountant auditor solicitor lawyer doctor gp matron midwife pharmacist dentist",
    "therapist psychologist tutor lecturer professor dean registrar bursar president minister mayor councillor cllr",
    "warden ranger caretaker steward technician mechanic electrician contractor crew foreman host producer editor",
    "designer researcher scientist driver captain commander sergeant constable buyer cashier controller operator",
    "trainer apprentice directorate agency authority ministry faculty circle squad panel forum office sponsor",
    "representative commissioner scrum ceo cfo coo cto cio dpo md sro",
  ]
    .join(" ")
    .split(" ")
    .join("|")})s?\\b|\\ball staff\\b|\\S \\+ \\S`,
  "i",
);

/** What departments are called, alone in a cell. */
const DEPARTMENT =
  /^(?:it|ict|hr|r&d|qa|pr|finance|operations|ops|estates?|legal|procurement|purchasing|communications?|comms|marketing|sales|policy|housing|planning|education|highways|facilities|human resources|people|learning|engineering|product|commercial|maintenance|production|logistics|warehouse|stores|quality|safety|security|compliance|audit|corporate|strategy|governance|property|transport|environment|libraries|revenues|benefits|customer services?|public health|adult social care|children'?s services|democratic services|payroll|admin(?:istration)?|catering|nursing|medicine|surgery|pharmacy|clinical)(?: ?[/&,+] ?[a-z&]{2,20}| and [a-z]{2,20}){0,3}$/i;

/** Somebody who can answer for a thing, by job, body or department. */
export function isJobOrBody(text: string): boolean {
  return text.length <= 60 && (ROLE_NOUN.test(text) || DEPARTMENT.test(text));
}

/** A short code of letters and digits: "23-0411", "18/03", "aX91mT". */
export const CODE = /^(?=.{1,16}$)(?=.*\d)[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*$/u;

/** Says what has happened: a date in words, or a verb of the past. */
export const TOLD =
  /\b(?:(?:been|was|were|has|have|had|now|so far|since|awaiting|waiting for|yet to)\b|(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|(?:appoint|issu|draft|agre|approv|complet|deliver|start|deploy|receiv|sign|publish|circulat|launch|held|met|sent|done|order|book|review|delay|slipp|pilot|procur|test|install|recruit|train|discuss|present|submit|updat|finish|clos|confirm|arrang|plann|schedul)(?:ed|d)?\b)/i;

/** What is to be done begins with a verb: "Repair the gate", "To agree the budget", "1.2 Develop a plan". */
const ORDERS = new Set(
  [
    "achieve acquire act add delete log record address adopt advertise advise agree align amend analyse analyze announce",
    "appoint approve archive arrange ask assess assign audit award baseline begin book brief bring",
    "build buy calculate call carry celebrate change chase check choose circulate clarify clean clear",
    "close co-ordinate collate collect commission communicate compile complete conduct confirm connect consider consolidate consult",
    "contact continue contract convene coordinate cost create cut decide define deliver demolish deploy describe",
    "design determine develop devise discuss distribute document double draft draw drive embed employ enable",
    "encourage engage enhance enrol ensure establish evaluate examine expand explain explore extend facilitate fill",
    "finalise finalize find finish fit fix follow form formalise gather get give go grow",
    "hand held hire hold identify implement improve include increase inform initiate inspect install instruct",
    "integrate introduce invest investigate invite issue join keep launch lead learn let liaise line",
    "link list lobby look lower maintain make manage map market measure meet mend merge",
    "migrate mobilise model monitor move negotiate nominate notify obtain offer open order organise organize",
    "outline paint pass patch pay pilot place plan plant post prepare present price print",
    "prioritise procure produce promote propose provide publicise publish purchase put raise re-let reach read",
    "recommend recruit redesign redraft reduce refer refine refresh register rehearse remind remove renew reopen",
    "repair replace report request require rescale research reset resolve restore review revise rewrite roll",
    "run schedule scope secure seek select sell send separate serve set share show sign",
    "simplify source speak specify staff standardise start stop strengthen strip submit support survey swap",
    "switch take talk teach tell tender test tidy track train transfer translate trial try",
    "turn undertake update upgrade upload use validate verify visit walk wash work write",
  ].flatMap((line) => line.split(" ")),
);
const FIRST_WORD = /^[\W\d]{0,12}(?:to |we will |will )?([a-z]+(?:-[a-z]+)?)\s+\S/;

/** @returns whether a text tells somebody to do something. */
export function isOrder(text: string): boolean {
  const first = FIRST_WORD.exec(text.slice(0, 40).toLowerCase())?.[1];
  return first !== undefined && ORDERS.has(first);
}

const MISSING =
  /^(n\/?a|not available|not applicable|no data|tbc|tba|tbd|unknown|-|–|—|\*|x|\[[a-z]+\]|none|pending|\?+|#n\/a|#div\/0!|no target.*|baseline .*|available .*)$/i;
const FIGURE =
  /^[<>≤≥~±c.\s]*[(−-]?[£$€]?\s?\d[\d,]*(\.\d+)?\s?(%|k|m|bn|million|weeks?|days?|months?|years?|hours?|mins?|minutes?|per .*|out of \d+|\+|\))?[*)]*$/i;
/** "1.1 Offer a rhyme time", "2) Buildings": a ref with words after it. */
const NUMBERED_WORDS = /^\d+(\.\d+)*[.):]?\s+\p{Lu}\p{Ll}+\s/u;
/** A figure with words after it ("2.5 SEN (E)"), or before it where it is a percentage ("Good 27%"). */
const WORDED_FIGURE = /^[<>≤≥~±(£$€−-]*\s?\d.{0,60}$|^.{0,30}\d\s?%.{0,30}$/s;
/** "6 monthly" is how often, not how much. */
const INTERVAL = /^\d{1,2}[ -]?(?:week|month|year)ly$/i;

/** Plain numbers, percentages, money and words for a missing figure. */
export function isFigure(value: unknown, text: string): boolean {
  if (NUMBERED_WORDS.test(text) || INTERVAL.test(text.trim())) return false;
  return typeof value === "number" || MISSING.test(text) || FIGURE.test(text) || WORDED_FIGURE.test(text);
}

/** Names and roles: a few capitalised words, no figures. */
export function isNameLike(text: string): boolean {
  if (text.length > 90 || /\d{2,}|%|£/.test(text)) return false;
  if (text.length <= 50 && ROLE_NOUN.test(text)) return true;
  const words = text.split(/[\s/,&]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 12) return false;
  const capital = words.filter((word) => /^[("']?[A-Z]/.test(word)).length;
  return capital / words.length >= 0.5;
}
