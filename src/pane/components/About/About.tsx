import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { VERSION } from "../../version";
import { ABOUT_WORDS } from "../../words/about";
import { useAboutStyles } from "./About.styles";

/** The notice that the build writes beside the pane. */
const LICENCES = "licences.txt";

/** The version, and the licences of what ships, fetched when they are asked for. */
export function About() {
  const styles = useAboutStyles();
  const [licences, setLicences] = useState<string | null>(null);
  return (
    <footer className={styles.root}>
      {ABOUT_WORDS.version(VERSION)}
      {licences === null ? (
        <Button size="small" appearance="subtle" onClick={() => void fetchLicences().then(setLicences)}>
          {ABOUT_WORDS.licences}
        </Button>
      ) : (
        <pre className={styles.text} tabIndex={0} role="region" aria-label={ABOUT_WORDS.heading}>
          {licences}
        </pre>
      )}
    </footer>
  );
}

/** @returns the notice, or a sentence that says where it is. */
async function fetchLicences(): Promise<string> {
  try {
    const response = await fetch(LICENCES);
    return response.ok ? await response.text() : ABOUT_WORDS.notFound;
  } catch (error) {
    if (error instanceof TypeError) return ABOUT_WORDS.notFound;
    throw error;
  }
}
