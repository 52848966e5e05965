/** What the texts that a pattern fits can begin with: characters, or null where it may be any. */
export type Characters = ReadonlySet<string> | null;

/** Part of a pattern. */
interface Part {
  readonly first: Characters;
  /** It may stand for nothing, so that what comes after it may be the beginning. */
  readonly isEmpty: boolean;
}

const ANY: Part = { first: null, isEmpty: false };
const NO_WIDTH: Part = { first: new Set(), isEmpty: true };
const DIGITS: Part = { first: new Set("0123456789"), isEmpty: false };

/** @returns the characters that a text must begin with for the pattern to fit it; null where it may be any, or none. */
export function beginningsOf({ source, flags }: RegExp): Characters {
  const { first, isEmpty } = new PatternReader(source).whole();
  return isEmpty || /[imv]/.test(flags) ? null : first;
}

const GROUP_OPENING = /(?:\?(?:<?[=!]|<\w+>|:))?/y;
const TIMES = /(?:(?:[?*+]|\{\d+(?:,\d*)?\})\??)?/y;
const IN_BRACES = /(?:\{[^}]*\})?/y;

/** Reads a pattern from left to right, as far as it takes to know its beginnings. */
class PatternReader {
  #at = 0;

  constructor(readonly source: string) {}

  /** Each of the pattern's alternatives begins where the text does, or may begin anywhere. */
  whole(): Part {
    const parts = [];
    do {
      const isAnchored = this.#isAt("^");
      const part = this.#sequence();
      parts.push(isAnchored ? part : ANY);
    } while (this.#take("|"));
    return either(parts);
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return either(parts);
  }

  #sequence(): Part {
    let all: Part = NO_WIDTH;
    while (!this.#isAt("|") && !this.#isAt(")") && this.#at < this.source.length) {
      const item = this.#quantified(this.#item());
      if (all.isEmpty) all = { first: union(all.first, item.first), isEmpty: item.isEmpty };
    }
    return all;
  }

  #item(): Part {
    const character = this.#next();
    if (character === "^" || character === "$") return NO_WIDTH;
    if (character === ".") return ANY;
    if (character === "(") return this.#group();
    if (character === "[") return this.#characterClass();
    return character === "\\" ? this.#escape() : literal(character);
  }

  #group(): Part {
    const opening = this.#read(GROUP_OPENING);
    const isKnown = !this.#isAt("?");
    const inside = this.#alternatives();
    this.#take(")");
    if (/[=!]$/.test(opening)) return NO_WIDTH;
    return isKnown ? inside : ANY;
  }

  #escape(): Part {
    const character = this.#next();
    if (/[bB]/.test(character)) return NO_WIDTH;
    if (character === "d") return DIGITS;
    // A letter or a figure stands for a class, or for what came before; a sign for itself.
    if (/[a-z0-9]/i.test(character)) {
      this.#read(IN_BRACES);
      return ANY;
    }
    return literal(character);
  }

  #characterClass(): Part {
    const isNegated = this.#take("^");
    let all: Part = { first: new Set(), isEmpty: false };
    while (this.#at < this.source.length && !this.#take("]")) {
      const isEscaped = this.#take("\\");
      const read = isEscaped ? this.#escape() : literal(this.#next());
      // In a class "\b" is a character.
      const one = read.isEmpty ? ANY : read;
      const isRange = this.#isAt("-") && this.source[this.#at + 1] !== "]";
      if (isRange) this.#at++;
      const last = isRange ? this.#next() : null;
      all = {
        first: union(all.first, last === null ? one.first : isEscaped ? null : range(one.first, last)),
        isEmpty: false,
      };
    }
    return isNegated ? ANY : all;
  }

  #quantified(part: Part): Part {
    const times = this.#read(TIMES);
    return /^(?:[?*]|\{0)/.test(times) ? { ...part, isEmpty: true } : part;
  }

  #next(): string {
    return this.source[this.#at++] ?? "";
  }

  #isAt(character: string): boolean {
    return this.source[this.#at] === character;
  }

  #take(character: string): boolean {
    const isThere = this.#isAt(character);
    if (isThere) this.#at++;
    return isThere;
  }

  /** @param pattern fits wherever it is asked, if need be to nothing. */
  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [read = ""] = pattern.exec(this.source) ?? [];
    this.#at += read.length;
    return read;
  }
}

/** Half of a character beyond the first plane may be left out with the other half. */
function literal(character: string): Part {
  if (/[\uD800-\uDFFF]/.test(character)) return ANY;
  return { first: new Set([character]), isEmpty: false };
}

function either(parts: readonly Part[]): Part {
  return {
    first: parts.map(({ first }) => first).reduce(union, new Set()),
    isEmpty: parts.some(({ isEmpty }) => isEmpty),
  };
}

function union(a: Characters, b: Characters): Characters {
  return a === null || b === null ? null : new Set([...a, ...b]);
}

function range(from: Characters, last: string): Characters {
  const [first] = from ?? [];
  if (first === undefined || last === "\\") return null;
  const [start, end] = [first.charCodeAt(0), last.charCodeAt(0)];
  return new Set(Array.from({ length: end - start + 1 }, (_, i) => String.fromCharCode(start + i)));
}
