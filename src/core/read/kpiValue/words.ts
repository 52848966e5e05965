import { readAmount } from "./amount";
import { readTail } from "./tail";
import type { KpiValueContext, Parts, ValuePattern } from "./types";

const UP = "increase|increasing|raise|improve|improvement|grow|growth|rise|higher|upward trend|more|better";
const DOWN = "decrease|decreasing|reduce|reduction|fall|drop|lower|cut|downward trend|fewer|less";
const AIM = new RegExp(
  `^(?:(?:an?|continued|further|year on year|to|show|demonstrate) )*(${UP}|${DOWN}|maintain|sustain|continue|no change|no increase|no decrease)(?:[ds]|ing)?\\b(?! than (?:[£$€]?\\d))`,
  "i",
);
const NO_LEVEL = "An aim without a level: no figure can be held against it.";
const UPWARD = new RegExp(`^(?:${UP})`, "i");

/** "Increase to 85%", "Reduce from 5% to below 3%": an aim with a level. */
export const aimWithLevel: ValuePattern = {
  id: "aimWithLevel",
  forms: ["Increase to 85%", "Reduce from 5% to below 3%"],
  read(text, context) {
    const aim = AIM.exec(text)?.[1];
    if (aim === undefined || /^(?:maintain|sustain|continue|no)\b/i.test(aim)) return null;
    const to = text.search(
      /\bto (?=(?:[<>≤≥~]|at least |below |under |over |above |less than |more than |no more than |c\.? ?)?[£$€]?\d)/i,
    );
    const amount = to < 0 ? null : readAmount(text.slice(to + 3));
    const tail = amount ? readTail(amount.rest, amount.unit, context) : null;
    if (amount === null || tail === null) return null;
    return {
      unit: amount.unit,
      ...tail,
      value: amount.value,
      bound: amount.bound ?? (UPWARD.test(aim) ? "atLeast" : "atMost"),
    };
  },
};

/** Where others stand, or where it stood: no level, unless one is written too. */
const BESIDE_OTHERS =
  /^(?:(?:to )?(?:be )?(?:at or |well )?(?:above|below|better than|in line with|equal to|match(?:ing)?|meet(?:ing)?|exceed(?:ing)?|close(?:r)? to)) (?:the |our |last )?(?:national|england|regional|region|statistical|neighbours?|average|median|peers?|year|previous)\b[^\d]*$/i;

/** 'increase in "good" rating', "Increase by 5%": no figure can be held against it. */
export const aim: ValuePattern = {
  id: "aim",
  forms: [
    'increase in "good" rating',
    "Increase by 5%",
    "Increase in issues resolved tba",
    "Maintain",
    "Above national average",
  ],
  read(text) {
    if (BESIDE_OTHERS.test(text)) return { unmeasurable: true, note: NO_LEVEL };
    if (!AIM.test(text) || (/^(?:maintain|sustain|continue)/i.test(text) && /\d/.test(text))) return null;
    return { unmeasurable: true, note: NO_LEVEL };
  },
};

export const zeroWord: ValuePattern = {
  id: "zeroWord",
  forms: ["nil", "zero"],
  read: (text) => (/^(?:nil|zero)$/i.test(text) ? { value: 0 } : null),
};

/** A heading of a column of sub-rows that stands where a value would: "SEN (E)", "Boys". */
export const groupLabel: ValuePattern = {
  id: "groupLabel",
  forms: ["SEN (E)", "Boys", "All pupils"],
  read: (text) =>
    /^(?!(?:TRUE|FALSE|YES|NO|RAG|RED|AMBER|GREEN|BLUE|GREY|HIGH|LOW|OK)$)[A-Z]{2,6}s?(?: ?\([A-Z&+ ]{1,6}\))?(?: (?:support|pupils|children|only))?$/.test(
      text,
    ) ||
    /^(?:all|boys|girls|male|female|men|women|disadvantaged|reading|writing|maths|(?:all |other |send? )?(?:pupils|children|adults|students|learners|staff))$/i.test(
      text,
    )
      ? { group: text }
      : null,
};

/** Words that say when, not how much: "March 2019", "31/03/2019". */
export const dateOnly: ValuePattern = {
  id: "date",
  forms: ["March 2019", "31/03/2019", "2018/19"],
  read(text, { readPeriod }: KpiValueContext): Parts | null {
    const numeric =
      /^\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:19|20)\d\d ?[/–-] ?\d{2,4}$/i.test(
        text,
      );
    const named =
      /^(?:[a-z]{3,9}[ -]?'?\d{2,4}|q[1-4]\b.*)$/i.test(text) && (readPeriod?.(text) ?? null) !== null;
    if (!numeric && !named) return null;
    return { certain: false, note: `"${text}" is a date, not a figure.` };
  },
};
