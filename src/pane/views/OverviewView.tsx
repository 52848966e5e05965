import { Overview } from "../components/Overview/Overview";
import type { ViewProps } from "./view";

export default function OverviewView({ reviewed }: ViewProps) {
  return <Overview review={reviewed.review} />;
}
