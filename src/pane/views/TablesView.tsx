import type { ViewProps } from "./view";

export default function TablesView({ reviewed }: ViewProps) {
  return <p>{reviewed.review.asAt}</p>;
}
