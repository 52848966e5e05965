import { makeStyles } from "@fluentui/react-components";
import { PROSE } from "../prose";

export const useCheckListStyles = makeStyles({ hint: PROSE.hint });
