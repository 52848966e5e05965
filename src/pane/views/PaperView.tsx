import type { ViewProps } from "./view";

export default function PaperView({ reviewed }: ViewProps) {
  return <p>{reviewed.review.asAt}</p>;
}
