import { About } from "../components/About/About";
import { Settings } from "../components/Settings/Settings";
import type { ViewProps } from "./view";

export default function SettingsView(props: ViewProps) {
  return (
    <>
      <Settings {...props} />
      <About />
    </>
  );
}
