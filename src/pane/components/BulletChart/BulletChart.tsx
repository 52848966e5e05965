import { bulletOf } from "../../state/bullet";
import type { StrandLine } from "../../state/measureLines";
import { useBulletChartStyles } from "./BulletChart.styles";

const WIDTH = 240;
const HEIGHT = 20;
const MARK = 3;

/** The latest figure as a bar, its target as a line, comparators as diamonds. Hidden: the words beside it say it all. */
export function BulletChart({ line }: { readonly line: StrandLine }) {
  const styles = useBulletChartStyles();
  const bullet = bulletOf(line);
  if (bullet === null) return null;
  const { latest, target, comparators, zero } = bullet;
  const x = (share: number) => share * WIDTH;
  return (
    <svg
      aria-hidden
      focusable="false"
      className={styles.root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <rect className={styles.track} x={0} y={2} width={WIDTH} height={HEIGHT - 4} />
      <rect
        className={styles.latest}
        x={x(latest.from)}
        y={6}
        width={x(latest.to - latest.from)}
        height={8}
      />
      {comparators.map((share, index) => (
        <path key={index} className={styles.comparator} d={diamond(x(share), HEIGHT / 2)} />
      ))}
      {target !== null && (
        <rect
          className={styles.target}
          x={Math.min(WIDTH - MARK, Math.max(0, x(target.from) - MARK / 2))}
          y={0}
          width={Math.max(MARK, x(target.to - target.from))}
          height={HEIGHT}
        />
      )}
      {zero > 0 && <line className={styles.zero} x1={x(zero)} x2={x(zero)} y1={2} y2={HEIGHT - 2} />}
    </svg>
  );
}

function diamond(x: number, y: number): string {
  return `M ${x} ${y - 5} L ${x + 4} ${y} L ${x} ${y + 5} L ${x - 4} ${y} Z`;
}
