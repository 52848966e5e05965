/** Words that may stand before a number without being part of the ref: "Action 3.7.3" is the plan's 3.7.3. */
export const LABEL = "(?:[Aa]ctions?|ACTION|[Rr]ef(?:erence)?|REF|[Ii]tem|[Tt]ask|[Nn]o\\.|[Nn]umber|#)";

/** (a), (iv), (12). */
export const BRACKET = "\\s?\\([A-Za-z0-9]{1,4}\\)";
/** 1, 1.1, 1.1.1, 1.1.1b, each with brackets behind: 1b (i), 1(a)(ii). */
export const NUMBERED = `\\d{1,3}(?:\\.\\d{1,3}){0,4}[A-Za-z]?(?:${BRACKET}){0,2}`;
/** Names of things that are numbered; with them, and unlike a label, the number alone is not the ref. */
export const NAMED =
  "(?:[Pp]riority|[Tt]heme|[Mm]ilestone|[Rr]ecommendation|[Rr]ec|[Oo]bjective|[Oo]utcome|[Oo]utput|[Aa]im|[Gg]oal|[Cc]ommitment|[Ww]orkstream|[Ss]trand|[Ss]tep|[Pp]hase|[Kk]pi|[Rr]isk|[Ii]ssue|[Cc]ase|[Rr]eq|[Ff]inding|[Dd]eliverable|[Ii]ndicator|[Mm]easure|[Pp]roject)";
/** A1, A1.2, K5, R001, RISK-12, PIP 107, KPI 3, P1-03, AB/12, Priority 2. */
export const CODED = `(?:[A-Z]{1,8}[-/_ ]?|[a-z][-/_]?|${NAMED}[-_ ]?)\\d{1,6}(?:[.-]\\d{1,4}){0,4}[A-Za-z]?(?:${BRACKET}){0,2}`;

/** Periods, dates, school years and the like that have the form of a ref. */
export const NOT_REFS: readonly RegExp[] = [
  /^(?:q[1-4]|h[12]|fy ?\d{2,4}|wk? ?\d{1,2}|ks ?[1-5]|y(?:ea)?r? ?\d{1,4}|covid.?19|v\d+(?:\.\d+)*)$/i,
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|march|april|august|week|day|month|quarter|term|page|age|grade|level|version|section|room|band|from|to|by|since|spring|summer|autumn|winter|good|about|approx|circa|over|under|up|only|max|min|plus|and|or|the|at|in|on|of|ends?|early|late|mid)[-/_ ]?\d.*$/i,
  /^\d{1,2}\.\d{1,2}\.\d{4}$/, // 31.03.2019
  /^\d{1,2}\.0\d\.\d{2}$/, // 31.03.19
  /^0\d\.\d{1,2}\.\d{2}$/, // 01.12.19
];
