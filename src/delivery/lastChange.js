import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * @param {string[]} entries files and folders
 * @returns when the newest of them was changed, in milliseconds since 1970. Folders count, so that a file added or
 *   removed is seen too.
 */
export function lastChange(entries) {
  const times = entries.map((entry) => {
    const stats = statSync(entry);
    if (!stats.isDirectory()) return Math.round(stats.mtimeMs);
    const inside = readdirSync(entry).map((name) => path.join(entry, name));
    return Math.max(Math.round(stats.mtimeMs), lastChange(inside));
  });
  return Math.max(...times, 0);
}
