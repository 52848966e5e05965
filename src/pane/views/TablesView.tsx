import { Understood } from "../components/Understood/Understood";
import type { ViewProps } from "./view";

export default function TablesView(props: ViewProps) {
  return <Understood {...props} />;
}
