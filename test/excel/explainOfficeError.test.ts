/** @jest-environment jsdom */
import { SettingsError } from "../../src/core/settings/settingsError";
import { explainOfficeError, PlainError } from "../../src/excel/explainOfficeError";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { open, sheet, workbook } from "./workbooks";

/** The library's own error for a code, as the officer's Excel would give it. */
async function failingWith(code: string): Promise<unknown> {
  const standIn = open(workbook(sheet("Plan", [["Ref"]])));
  standIn.failNext({ code, message: "Host words" });
  standIn.failNext({ code, message: "Host words" });
  return readWorkbook().then(
    () => "no error",
    (error: unknown) => error,
  );
}

describe("explainOfficeError", () => {
  it.each([
    ["AccessDenied", /protected.*Unprotect it on the Review tab/],
    ["InvalidOperationInCellEditMode", /Press Enter or Esc/],
    ["InvalidOrTimedOutSession", /Reload the workbook/],
    ["RequestPayloadSizeLimitExceeded", /too much to send/],
    ["ResponsePayloadSizeLimitExceeded", /more text than Excel hands over/],
    ["ItemNotFound", /Review the workbook again/],
    ["GeneralException", /does not explain/],
  ])("puts %s into words", async (code, sentence) => {
    expect(explainOfficeError(await failingWith(code))).toMatch(sentence);
  });

  it("tells an unknown error in its own words", async () => {
    expect(explainOfficeError(await failingWith("NeverHeardOf"))).toMatch(
      /^Something unexpected went wrong \(NeverHeardOf\): .*Host words\. Try again; if it happens again, pass/,
    );
    expect(explainOfficeError("odd")).toMatch(/^Something unexpected went wrong: odd\. /);
  });

  it("leaves sentences that are meant for the officer as they are", () => {
    expect(explainOfficeError(new PlainError("Lists is a hidden sheet."))).toBe("Lists is a hidden sheet.");
    const damaged = new SettingsError(["What is kept is damaged.", "Forget it in the settings."]);
    expect(explainOfficeError(damaged)).toBe("What is kept is damaged. Forget it in the settings.");
  });
});
