import { makeStyles } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useUnderstoodStyles = makeStyles({
  root: PROSE.stack,
  title: PROSE.title,
  subtitle: PROSE.subtitle,
  text: PROSE.text,
  list: PROSE.list,
  tables: { listStyleType: "none", margin: 0, padding: 0 },
});
