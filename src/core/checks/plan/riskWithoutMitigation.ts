import { openActionsThat } from "../shared/eachRow";
import { defineCheck } from "../defineCheck";
import { drawnFrom } from "../shared/drawnFrom";
import { eachOrOne } from "../shared/rows";
import { nameOf } from "../shared/words";

export const riskWithoutMitigation = defineCheck({
  id: "plan/risk-without-mitigation",
  appliesTo: "plan",
  severity: "warning",
  title: "Risk without mitigation",
  why: "The register says what may go wrong and nothing of what is done about it, unlike its other risks.",
  howToFix: "Say what lowers the risk and who does it, or that it is accepted and by whom.",
  examples: {
    asAt: "2019-06-24",
    bad: "Risk ID | Risk | Mitigation | Owner | Review date | Status\nR1 | The printer closes before the offer is published |  | Head of Inclusion | 31/07/2019 | Open\nR2 | Schools do not send anyone to the briefing | Two dates are offered | Head of Inclusion | 30/09/2019 | Open",
    finds: ["C2"],
    good: "Risk ID | Risk | Mitigation | Owner | Review date | Status\nR1 | The printer closes before the offer is published | A second printer is named | Head of Inclusion | 31/07/2019 | Open\nR2 | Schools do not send anyone to the briefing |  | Head of Inclusion | 30/09/2019 | Closed",
  },
  run: drawnFrom(
    () => ({ rows: bareRisks }),
    ({ rows }, context) =>
      eachOrOne(context, rows, {
        roles: ["mitigation"],
        one: (row) => `Nothing is entered as mitigation for the risk ${nameOf(row)}.`,
        all: (count, names) => `${count} open risks have no mitigation: ${names}.`,
        content: (row) => row.texts.risk ?? row.title,
      }),
  ),
});

const bareRisks = openActionsThat(({ texts }) => texts.risk && texts.mitigation === "");
