import { composedRoles, remarkedRoles } from "../../../src/core/tables/composedHeading";

const surest = (roles: readonly (readonly [string, number])[]) =>
  [...roles].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

describe("headings read by their parts", () => {
  test.each([
    ["promised handover date", "due"],
    ["committed date", "due"],
    ["week due", "due"],
    ["planned finish", "due"],
    ["launch date", "due"],
    ["fix by", "due"],
    ["original date", "due"],
    ["date requested", "start"],
    ["timeline - start", "start"],
    ["found on", "start"],
    ["close-out date", "completedOn"],
    ["date of filing", "completedOn"],
    ["fixed on", "completedOn"],
    ["latest deadline", "revisedDue"],
    ["rescheduled completion", "revisedDue"],
    ["assigned group", "lead"],
    ["implementing body", "lead"],
    ["squad", "lead"],
  ])("%s is %s", (heading, role) => {
    expect(surest(composedRoles(heading))).toBe(role);
  });

  test.each([
    ["raised by"],
    ["completed by"],
    ["implementation plan"],
    ["at handover"],
    ["task date"],
    ["document owner"],
    ["budget manager"],
    ["current status"],
    ["date of birth"],
    ["the lead agreed a date for the planned end of the work with the owner"],
    [""],
  ])("%j is in no part a heading of them", (heading) => {
    expect(composedRoles(heading)).toEqual([]);
  });

  test.each([
    ["To be dealt with by (person)", "lead"],
    ["To be dealt with by (date)", "due"],
    ["Compliant (Y/N)", "status"],
    ["Accepted?", "status"],
    ["Dealt with?", "status"],
  ])("%s says %s beside its words", (heading, role) => {
    expect(surest(remarkedRoles(heading))).toBe(role);
  });

  test.each([["Cost (£)"], ["Statutory?"], ["Carried over from the last plan?"], ["Owner (since May)"]])(
    "%s says nothing beside its words",
    (heading) => {
      expect(remarkedRoles(heading)).toEqual([]);
    },
  );
});
