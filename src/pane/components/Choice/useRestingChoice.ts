import { useEffect, useRef, useState, type KeyboardEvent } from "react";

/** As long as a browser waits for the next letter of a name, about. */
const REST_MS = 700;

/** A choice that may still be on its way to another, and what the list has to tell of it. */
export interface RestingChoice<T> {
  /** What the list shows. */
  readonly shown: T;
  readonly choose: (value: T) => void;
  readonly handlers: {
    readonly onPointerDown: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
}

/**
 * A closed list takes each arrow and each letter typed as a choice of its own, so that the way to the tenth is nine
 * choices that nobody made. What is chosen by keys therefore counts once they rest, with Enter, or when the list is left.
 */
export function useRestingChoice<T>(value: T, onChoice: (value: T) => void): RestingChoice<T> {
  const [held, setHeld] = useState<{ readonly choice: T } | null>(null);
  const byKeys = useRef(false);
  const settle = () => {
    if (held === null) return;
    setHeld(null);
    if (held.choice !== value) onChoice(held.choice);
  };
  useEffect(() => {
    if (held === null) return undefined;
    const rest = setTimeout(settle, REST_MS);
    return () => clearTimeout(rest);
  });
  return {
    shown: held === null ? value : held.choice,
    choose: (choice) => (byKeys.current ? setHeld({ choice }) : onChoice(choice)),
    handlers: {
      onPointerDown: () => (byKeys.current = false),
      onKeyDown: ({ key }) => {
        byKeys.current = true;
        if (key === "Enter") settle();
      },
      onBlur: settle,
    },
  };
}
