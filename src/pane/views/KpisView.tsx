import { Measures } from "../components/Measures/Measures";
import type { ViewProps } from "./view";

export default function KpisView(props: ViewProps) {
  return <Measures {...props} />;
}
