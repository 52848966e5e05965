/** 1, 2, 3 or a, b, c: each mark is the one that follows the last, but for gaps and new starts at the first. */
export function countsUp(marks: readonly string[]): boolean {
  const places = marks.map((mark) => (/^\d{1,4}\.?$/.test(mark) ? parseInt(mark, 10) : letterPlace(mark)));
  if (places.length < 3 || places.some((place) => place === null)) return false;
  // Letters may be left out, numbers begin anew under each heading.
  const isLetters = /[a-z]/i.test(marks[0] ?? "");
  const steps = places.slice(1).filter((place, i) => {
    const step = (place ?? 0) - (places[i] ?? 0);
    return step === 1 || place === 1 || (isLetters && step > 1);
  }).length;
  return steps >= (places.length - 1) * 0.6;
}

function letterPlace(mark: string): number | null {
  const letter = /^\(?([a-z])[.)]?$/i.exec(mark)?.[1];
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
}
