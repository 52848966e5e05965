import { Findings } from "../components/Findings/Findings";
import type { ViewProps } from "./view";

export default function FindingsView(props: ViewProps) {
  return <Findings {...props} />;
}
