import type { ViewProps } from "./view";

export default function KpisView({ reviewed }: ViewProps) {
  return <p>{reviewed.review.asAt}</p>;
}
