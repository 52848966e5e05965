import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from "react";

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
 * choices that nobody made. What is chosen by keys therefore counts once they rest, with Enter, or when the list is left
 * or taken away; Escape takes it back. What changes meanwhile from elsewhere goes before it.
 */
export function useRestingChoice<T>(value: T, onChoice: (value: T) => void): RestingChoice<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const byKeys = useRef(false);
  const current = held?.over === value ? held : null;
  const settle = () => {
    setHeld(null);
    if (current !== null && current.choice !== value) onChoice(current.choice);
  };
  const settleAtRest = useEffectEvent(settle);
  useEffect(() => {
    if (held === null) return undefined;
    const rest = setTimeout(settleAtRest, REST_MS);
    return () => clearTimeout(rest);
  }, [held]);
  useEffect(() => () => settleAtRest(), []);
  return {
    shown: current === null ? value : current.choice,
    choose: (choice) => {
      setHeld(byKeys.current ? { choice, over: value } : null);
      if (!byKeys.current) onChoice(choice);
    },
    handlers: {
      onPointerDown: () => (byKeys.current = false),
      onKeyDown: ({ key }) => {
        // An opened list makes its choice with Enter itself.
        byKeys.current = key !== "Enter";
        if (key === "Enter") settle();
        if (key === "Escape") setHeld(null);
      },
      onBlur: settle,
    },
  };
}

interface Held<T> {
  readonly choice: T;
  /** What was chosen before. */
  readonly over: T;
}
