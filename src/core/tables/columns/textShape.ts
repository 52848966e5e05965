import { rememberTexts } from "../../model/remember";
import { readFrequency } from "../../read/frequency";
import { isRefLike } from "../../read/refs";
import {
  APPROVAL,
  BOUND,
  CODE,
  COUNTED_TIME,
  INITIALS,
  isDirection,
  isJobOrBody,
  isNameLike,
  isOrder,
  LEVEL,
  PERSON,
  RELATIVE_TIME,
  TOLD,
  UNIT,
  WAY,
} from "./cellShapes";

/** What a text looks like by itself, whatever its cell holds and whatever stands over it. See {@link ColumnProfile}. */
export interface TextShape {
  /** Counted from a start, from now or from what comes next. */
  readonly isRelativeTime: boolean;
  readonly isLevel: boolean;
  readonly isApproval: boolean;
  readonly isRef: boolean;
  readonly hasDigit: boolean;
  readonly hasPercent: boolean;
  readonly isMoney: boolean;
  readonly isName: boolean;
  readonly isJobOrBody: boolean;
  readonly isCode: boolean;
  readonly isDirection: boolean;
  readonly isPerson: boolean;
  readonly isUnit: boolean;
  readonly isWay: boolean;
  readonly isTold: boolean;
  readonly isOrder: boolean;
  readonly isBound: boolean;
  readonly isInterval: boolean;
}

const LONGEST_INTERVAL = 24;
/** A narrative of fewer letters is a word or two; of more, its beginning tells. */
const LEAST_TOLD = 12;
const LONGEST_TOLD = 400;

/** Most columns say the same few things over and over, and a sheet that is read again says what it said. */
export const shapeOf: (text: string) => TextShape = rememberTexts((text) => ({
  isRelativeTime: COUNTED_TIME.test(text) || RELATIVE_TIME.test(text),
  isLevel: LEVEL.test(text),
  isApproval: APPROVAL.test(text),
  isRef: isRefLike(text),
  hasDigit: /\d/.test(text),
  hasPercent: /%/.test(text),
  isMoney: /[£$€¥₹]\s?\(?[\d.]/u.test(text),
  isName: isNameLike(text),
  isJobOrBody: isJobOrBody(text),
  isCode: CODE.test(text),
  isDirection: isDirection(text),
  isPerson: PERSON.test(text) || INITIALS.test(text),
  isUnit: UNIT.test(text),
  isWay: WAY.test(text),
  isTold: text.length >= LEAST_TOLD && TOLD.test(text.slice(0, LONGEST_TOLD)),
  isOrder: isOrder(text),
  isBound: BOUND.test(text),
  isInterval: text.length <= LONGEST_INTERVAL && readFrequency(text) !== null,
}));
