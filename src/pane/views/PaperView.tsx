import { Paper } from "../components/Paper/Paper";
import type { ViewProps } from "./view";

export default function PaperView(props: ViewProps) {
  return <Paper {...props} />;
}
