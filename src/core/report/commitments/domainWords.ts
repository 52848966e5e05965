/** Words that mean one thing. Written as people write them; forms of a word ("schools", "commissioning") need no line. */
export interface WordGroup {
  readonly words: readonly string[];
  /** An abbreviation stands for exactly its words; other groups are near in meaning and count a little less. */
  readonly kind: "abbreviation" | "near";
}

const abbreviation = (...words: readonly string[]): WordGroup => ({ words, kind: "abbreviation" });
const near = (...words: readonly string[]): WordGroup => ({ words, kind: "near" });

/** Abbreviations and near synonyms of plans for education, health, care, housing and places. */
export const WORD_GROUPS: readonly WordGroup[] = [
  // Special educational needs, health and care
  abbreviation("EHCP", "EHC plan", "education health care plan", "education health and care EHC plan"),
  abbreviation("SEND", "SEN", "special educational needs", "special educational needs and disabilities"),
  abbreviation("SENCO", "SENDCO", "special educational needs coordinator"),
  abbreviation("CYP", "children and young people", "young people"),
  abbreviation("SaLT", "SLT", "speech and language", "speech and language therapy"),
  abbreviation("OT", "occupational therapy"),
  abbreviation("CAMHS", "child and adolescent mental health", "child and adolescent mental health services"),
  abbreviation("JSNA", "joint strategic needs assessment", "joint strategic needs analysis"),
  abbreviation("ASD", "autism", "autistic", "autism spectrum"),
  abbreviation("DCO", "designated clinical officer"),
  abbreviation("CHC", "continuing health care", "continuing healthcare"),
  abbreviation("PHB", "personal health budget"),
  abbreviation("AP", "alternative provision", "alternative learning provision"),
  abbreviation("PfA", "preparation for adulthood", "preparing for adulthood", "prepare for adulthood"),
  abbreviation("CCG", "clinical commissioning group"),
  abbreviation("ICS", "integrated care system"),
  abbreviation("CLA", "LAC", "looked after children", "children looked after"),
  abbreviation("SEMH", "social emotional mental health", "social emotional and mental health"),
  abbreviation("ASB", "anti-social behaviour", "antisocial behaviour"),
  near(
    "NEET",
    "EET",
    "education employment and training",
    "education and training",
    "education or employment",
  ),
  near("parent carer", "parent", "family"),
  near("child", "children"),
  near("attendance", "absence", "absentee", "truancy"),
  near("exclusion", "exclude", "excluded", "suspension", "expulsion"),
  near("attainment", "achievement", "progress"),
  near(
    "timeliness",
    "timely",
    "timescale",
    "on time",
    "within weeks",
    "within days",
    "within months",
    "within timescales",
    "speed",
    "prompt",
    "quick",
  ),
  near(
    "waiting list",
    "waiting time",
    "wait",
    "time from referral",
    "weeks from referral",
    "days from referral",
  ),
  near("quality", "outstanding"),
  near("feedback", "survey", "satisfaction", "carers rate", "parents rate", "views"),
  near("complaint", "compliment"),
  near("transition", "transfer"),
  near("mental health", "wellbeing", "well-being", "emotional wellbeing", "emotional health"),
  near("care home", "residential care", "nursing home"),
  near("home care", "domiciliary care"),
  near("delay", "late", "delayed transfer"),
  near("foster carer", "foster family", "foster parent", "fostering household"),
  near("out of county", "out of area", "out of borough", "out of authority"),
  near("early", "earlier"),
  near("placed", "placement"),
  // Working together
  near(
    "involve",
    "engage",
    "engagement",
    "participation",
    "participate",
    "co-produce",
    "co-production",
    "voice",
  ),
  near("workforce", "staff", "employee", "practitioner"),
  near("train", "training", "skill"),
  near("commission", "procure", "contract"),
  near("bureaucracy", "red tape", "paperwork"),
  near("communicate", "communication", "inform"),
  // Homes and places
  near("home", "house", "housing", "dwelling"),
  near("homeless", "homelessness", "rough sleeping", "rough sleeper", "sleeping rough"),
  near("repair", "disrepair", "maintenance"),
  near("damp", "mould", "dry"),
  near("empty", "vacant", "void"),
  near("trader", "business", "shop", "retailer"),
  near("job", "employment", "employer"),
  near("apprentice", "apprenticeship"),
  near("walk", "foot", "pedestrian"),
  near("cycle", "bicycle", "bike"),
  near("vehicle", "fleet"),
  near("carbon", "greenhouse gas", "emission", "net zero"),
  near("waste", "refuse", "rubbish"),
  near("recycle", "reuse", "compost"),
  near("fly-tipping", "fly-tipper", "flytipping"),
  near("safe", "safety", "crime"),
  near("online", "digital", "internet", "broadband"),
];

/** Words that carry no matter at all. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the and or but nor of in to for from with by at on as into onto than then so that which who whom whose this " +
    "these those their them they it its is are be been being was were will would can could may might shall should must " +
    "our we us your you he she his her all any each every some such no not only own also both more most much many very " +
    "up down off over under again through throughout across via per e.g eg i.e ie etc do does did have has had having " +
    "there here where when while if how what between among about including include includes s " +
    "after before well widely least one ones against nobody everybody everyone somebody sure behind " +
    "number numbers percentage proportion total level levels"
  ).split(" "),
);

/**
 * Words that say that something is done, how much or for whom, and hardly what: every line of a plan has some. They count
 * a quarter of what their rarity gives them.
 */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(
  (
    "tackle protect answer explore promote encourage enable maintain secure strengthen respond seek " +
    "achieve manage monitor identify embed extend expand agree complete prepare find look stand deal attract " +
    "develop development implement implementation continue improve improvement increase reduce reduction cut raise " +
    "ensure make put place work working help support provide deliver delivery create establish set start begin open review " +
    "consider agree use take keep give bring introduce run offer hold let report plan strategy strategic programme " +
    "process action approach model arrangement service provision council authority local area county town borough " +
    "district partner partnership people person resident community school adult pupil student learner patient customer child children young cyp send need " +
    "rate average new better best good great high strong effective effectively " +
    "useful available stop result outcome measure target year month week day time way part wide range whole different " +
    "become expect meet lead leads right other"
  ).split(" "),
);

/** Words that a stemmer would take for forms of another: attendance at school is no attending of a course. */
export const OWN_STEM: ReadonlySet<string> = new Set(["attendance", "officer", "customer"]);
