import { Overview } from "../components/Overview/Overview";
import { Rows } from "../components/Rows/Rows";
import type { ViewProps } from "./view";

export default function OverviewView(props: ViewProps) {
  const { state, reviewed, actions } = props;
  if (state.rows === null) return <Overview {...props} />;
  const { title, rowsOf } = state.rows;
  return (
    <Rows
      title={title}
      rows={rowsOf(reviewed)}
      onBack={() => actions.showRows(null)}
      onRow={actions.goTo}
      onMessages={() => {
        actions.draft({ messagesAsked: true });
        actions.view("paper");
      }}
    />
  );
}
