import type { ViewProps } from "./view";

export default function SettingsView({ reviewed }: ViewProps) {
  return <p>{reviewed.review.asAt}</p>;
}
