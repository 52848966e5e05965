import { Cancelled } from "../../excel/cancelled";
import { errorDetails } from "../../excel/errorDetails";
import { explainOfficeError } from "../../excel/explainOfficeError";
import { VERSION } from "../version";
import type { Dispatch } from "./paneAction";
import type { Failure } from "./paneState";

/** Runs a step; what it throws is put into words and shown, with Retry where that makes sense. */
export async function attempt(
  dispatch: Dispatch,
  retry: Failure["retry"],
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (error instanceof Cancelled) return dispatch({ type: "cancelled" });
    const details = errorDetails(error, VERSION);
    dispatch({ type: "failed", failure: { message: explainOfficeError(error), retry, details } });
  }
}
