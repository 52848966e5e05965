import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useLayoutEffect, useSyncExternalStore } from "react";
import { isDarkTheme, onDarkThemeChanged } from "../../../excel/isDarkTheme";
import { WORDS } from "../../words";
import { Boundary } from "../Boundary/Boundary";
import { Notice } from "../Notice/Notice";
import { Pane } from "../Pane/Pane";
import { useAppStyles } from "./App.styles";

export interface AppProps {
  /** Why Plan Check cannot work here, or null. */
  readonly problem: string | null;
}

/** Excel draws the pane's title itself, so ours is for screen readers only. */
export function App({ problem }: AppProps) {
  const styles = useAppStyles();
  const dark = useSyncExternalStore(onDarkThemeChanged, isDarkTheme);
  // Scroll bars and the browser's own signs in fields belong to the page, not to what is drawn on it.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      dir={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}
      className={styles.root}
    >
      <main>
        <h1 className={styles.title}>{WORDS.title}</h1>
        <Boundary>{problem === null ? <Pane /> : <Notice intent="error">{problem}</Notice>}</Boundary>
      </main>
    </FluentProvider>
  );
}
