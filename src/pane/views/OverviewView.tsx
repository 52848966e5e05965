import { Overview } from "../components/Overview/Overview";
import { Rows } from "../components/Rows/Rows";
import type { ViewProps } from "./view";

export default function OverviewView(props: ViewProps) {
  const { state, actions } = props;
  if (state.rows === null) return <Overview {...props} />;
  return <Rows shown={state.rows} onBack={() => actions.showRows(null)} onRow={actions.goTo} />;
}
