import { Findings } from "../components/Findings/Findings";
import { Highlights } from "../components/Highlights/Highlights";
import type { ViewProps } from "./view";

export default function FindingsView({ state, reviewed, actions }: ViewProps) {
  const opened = state.opened?.list === "all" ? state.opened.finding : null;
  return (
    <>
      <Highlights state={state} actions={actions} />
      <Findings findings={reviewed.review.findings} opened={opened} actions={actions} />
    </>
  );
}
