import { Findings } from "../components/Findings/Findings";
import { Highlights } from "../components/Highlights/Highlights";
import type { ViewProps } from "./view";

export default function FindingsView(props: ViewProps) {
  return (
    <>
      <Highlights state={props.state} actions={props.actions} />
      <Findings {...props} />
    </>
  );
}
